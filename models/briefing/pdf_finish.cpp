// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/pdf_finish.h"

#include "models/base/log.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

struct Stopped {};

/// Lets a cancel end the writing: the library has no other way out.
class StopReporter : public QPDFWriter::ProgressReporter {
public:
    explicit StopReporter(const WorkContext& context)
        : m_context(context) {}
    void reportProgress(int) override {
        if (m_context.cancelled()) throw Stopped{};
    }

private:
    const WorkContext& m_context;
};

QPDFObjectHandle unicode(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}
QPDFObjectHandle name(const char* text) {
    return QPDFObjectHandle::newName(text);
}

/// Walks the structure in document order and adds what cairo cannot say.
class StructureWalk {
public:
    StructureWalk(const QStringList& figures, const WorkContext& context)
        : m_figures(figures)
        , m_context(context) {}

    void walk(QPDFObjectHandle element, bool rowHasData = false) {
        if (m_context.cancelled()) throw Stopped{};
        if (element.isArray()) {
            for (int i = 0; i < element.getArrayNItems(); ++i) walk(element.getArrayItem(i), rowHasData);
            return;
        }
        if (!element.isDictionary() || !element.hasKey("/K")) return;
        const std::string type = element.hasKey("/S") ? element.getKey("/S").getName() : std::string();
        if (type == "/Figure") {
            element.replaceKey("/Alt", unicode(m_figures.value(m_nextFigure++)));
        } else if (type == "/TH") {
            // A header cell among data cells heads its row, one among its like its column.
            QPDFObjectHandle attribute = QPDFObjectHandle::newDictionary();
            attribute.replaceKey("/O", name("/Table"));
            attribute.replaceKey("/Scope", name(rowHasData ? "/Row" : "/Column"));
            element.replaceKey("/A", attribute);
        }
        walk(element.getKey("/K"), type == "/TR" && hasData(element.getKey("/K")));
    }
    qsizetype figuresSeen() const { return m_nextFigure; }

private:
    static bool hasData(QPDFObjectHandle cells) {
        if (!cells.isArray()) return false;
        for (int i = 0; i < cells.getArrayNItems(); ++i) {
            QPDFObjectHandle cell = cells.getArrayItem(i);
            if (cell.isDictionary() && cell.hasKey("/S") && cell.getKey("/S").getName() == "/TD") return true;
        }
        return false;
    }

    const QStringList& m_figures;
    const WorkContext& m_context;
    qsizetype m_nextFigure = 0;
};

/// Describes the links, in order of page; all of them, or none where the count does not fit.
void describeLinks(QPDF& pdf, const QStringList& texts) {
    std::vector<QPDFObjectHandle> links;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        page.getObjectHandle().replaceKey("/Tabs", name("/S"));
        for (QPDFAnnotationObjectHelper& annotation : page.getAnnotations("/Link"))
            links.push_back(annotation.getObjectHandle());
    }
    const bool fits = static_cast<qsizetype>(links.size()) == texts.size();
    if (!fits)
        qCWarning(logBriefing) << "links in the file" << links.size() << "links painted" << texts.size();
    for (std::size_t i = 0; i < links.size(); ++i)
        links[i].replaceKey(
            "/Contents", unicode(fits ? texts[static_cast<qsizetype>(i)] : Tr::tr("Link within this pack")));
}

QByteArray xmp(const PackContent& pack, const QString& language) {
    const QString at = QString::fromStdString(pack.asAt.iso()) + QStringLiteral("T00:00:00Z");
    const auto esc = [](const QString& text) { return text.toHtmlEscaped(); };
    const QString text =
        QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
            "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
            "<dc:format>application/pdf</dc:format>\n"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:description>\n"
            "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
            "<xmp:CreatorTool>Harmdesk %4</xmp:CreatorTool>\n"
            "<xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate>\n"
            "<pdf:Keywords>%6</pdf:Keywords>\n"
            "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n")
            .arg(esc(pack.title), esc(pack.cover.subtitle), language, QStringLiteral(HARMDESK_VERSION), at,
                 esc(pack.marking));
    return text.toUtf8();
}

QByteArray finished(const Painted& painted, const PackContent& pack, const WorkContext& context) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pack", painted.pdf.constData(), static_cast<std::size_t>(painted.pdf.size()));
    QPDFObjectHandle root = pdf.getRoot();
    const QString language = pack.welsh ? QStringLiteral("cy") : QStringLiteral("en-GB");
    root.replaceKey("/Lang", unicode(language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/PageMode", name("/UseOutlines"));
    QPDFObjectHandle mark = QPDFObjectHandle::newDictionary();
    mark.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    root.replaceKey("/MarkInfo", mark);
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmp(pack, language).toStdString());
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", metadata);

    if (!root.hasKey("/StructTreeRoot")) throw std::runtime_error("no structure tree");
    StructureWalk walk(painted.figureTexts, context);
    walk.walk(root.getKey("/StructTreeRoot"));
    if (walk.figuresSeen() != painted.figureTexts.size())
        throw std::runtime_error("figures and their texts do not match");
    describeLinks(pdf, painted.linkTexts);

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.registerProgressReporter(std::make_shared<StopReporter>(context));
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishPdf(const Painted& painted, const PackContent& pack, const WorkContext& context) {
    try {
        return finished(painted, pack, context);
    } catch (const Stopped&) {
        return fail(ErrorKind::Cancelled, Tr::tr("The pack was cancelled. Nothing was written."));
    } catch (const std::exception& e) {
        return fail(ErrorKind::Internal,
                    Tr::tr("The pack could not be finished. Nothing was written. Please report this."),
                    QString::fromUtf8(e.what()));
    }
}

} // namespace harmdesk::briefing
