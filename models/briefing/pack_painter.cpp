// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/pack_painter.h"

#include <QLocale>
#include <cairo-pdf.h>
#include <memory>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length) {
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data),
                                              static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

struct SurfaceDeleter {
    void operator()(cairo_surface_t* s) const { cairo_surface_destroy(s); }
};
struct CairoDeleter {
    void operator()(cairo_t* c) const { cairo_destroy(c); }
};

Furniture furnitureOf(const PackContent& pack) {
    Furniture f;
    f.marking = pack.marking;
    f.title = pack.title;
    f.headRight = pack.asAtLine;
    f.footLeft = Tr::tr("List SHA-256 %1…%2").arg(pack.listSha256.left(8), pack.listSha256.right(8));
    f.footCentre = pack.footNote;
    return f;
}

tl::unexpected<Error> cancelled() {
    return fail(ErrorKind::Cancelled, Tr::tr("The pack was cancelled. Nothing was written."));
}

/// One pass over the pack, dry or for good.
Result<PageMap> pass(Canvas& canvas, const PackContent& pack, const PageMap& known,
                     const WorkContext& context) {
    const Furniture furniture = furnitureOf(pack);
    PageFlow flow(canvas, furniture, known);
    canvas.begin("Document");
    paintCover(flow, pack);
    paintContents(flow, pack);
    paintList(flow, pack);
    const QString stage = canvas.isDry() ? Tr::tr("Laying out pages") : Tr::tr("Painting suspects");
    std::int64_t done = 0;
    for (const SubjectContent& subject : pack.subjects) {
        if (context.cancelled()) return cancelled();
        paintSubject(flow, pack, subject);
        context.progress(stage, ++done, static_cast<std::int64_t>(pack.subjects.size()));
    }
    return flow.finish();
}

void addOutline(cairo_surface_t* surface, const PackContent& pack) {
    const auto add = [&](int parent, const QString& text, const QString& place,
                         cairo_pdf_outline_flags_t flags) {
        // A link attribute ("dest"), not a destination ("name"): the wrong one kills all later tags.
        const QByteArray link = "dest='" + place.toLatin1() + "'";
        return cairo_pdf_surface_add_outline(surface, parent, text.toUtf8().constData(), link.constData(),
                                             flags);
    };
    constexpr auto kPlain = static_cast<cairo_pdf_outline_flags_t>(0);
    add(CAIRO_PDF_OUTLINE_ROOT, Tr::tr("Cover"), coverPlace(), kPlain);
    add(CAIRO_PDF_OUTLINE_ROOT, Tr::tr("Contents"), contentsPlace(), kPlain);
    add(CAIRO_PDF_OUTLINE_ROOT, Tr::tr("Ranked list"), listPlace(), kPlain);
    if (pack.subjects.empty()) return;
    const int parent = add(CAIRO_PDF_OUTLINE_ROOT, Tr::tr("Suspects"),
                           subjectPlace(pack.subjects.front().place), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    for (const SubjectContent& subject : pack.subjects)
        add(parent, subjectName(subject.place), subjectPlace(subject.place), kPlain);
}

void addMetadata(cairo_surface_t* surface, const PackContent& pack) {
    const auto set = [&](cairo_pdf_metadata_t key, const QString& value) {
        cairo_pdf_surface_set_metadata(surface, key, value.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, pack.title);
    set(CAIRO_PDF_METADATA_SUBJECT, pack.cover.subtitle);
    set(CAIRO_PDF_METADATA_KEYWORDS, pack.marking);
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Harmdesk " HARMDESK_VERSION));
    // From the as-at date, not the clock: the same list gives the same bytes.
    const QString at = QString::fromStdString(pack.asAt.iso()) + QStringLiteral("T00:00:00Z");
    set(CAIRO_PDF_METADATA_CREATE_DATE, at);
    set(CAIRO_PDF_METADATA_MOD_DATE, at);
}

} // namespace

QString subjectPlace(const ListRow& row) {
    // A reference can hold anything; the name of a place may not.
    return QStringLiteral("s") + QString::fromLatin1(row.ref.toUtf8().toHex());
}

QString listRowPlace(const ListRow& row) {
    return QStringLiteral("r") + subjectPlace(row);
}

QString subjectName(const ListRow& row) {
    const QString name = row.surname + QStringLiteral(", ") + row.forenames;
    return row.rank > 0 ? QStringLiteral("%1 %2").arg(QString::number(row.rank), name) : name;
}

QString scoreText(const ListRow& row) {
    return row.atLeast ? QStringLiteral("≥ ") + row.score.display() : row.score.display();
}

Result<Painted> paintPack(const PackContent& pack, const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(fonts, FontSet::open());
    PageMap known;
    {
        Canvas dry(nullptr, *fonts, true);
        HARMDESK_TRY_ASSIGN(measured, pass(dry, pack, {}, context));
        known = std::move(measured);
    }
    Painted out;
    std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface(
        cairo_pdf_surface_create_for_stream(append, &out.pdf, page::kWidth, page::kHeight));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    addMetadata(surface.get(), pack);
    std::unique_ptr<cairo_t, CairoDeleter> cairo(cairo_create(surface.get()));
    Canvas canvas(cairo.get(), *fonts, false);
    HARMDESK_TRY_ASSIGN(map, pass(canvas, pack, known, context));
    addOutline(surface.get(), pack);
    // Errors of cairo are sticky and silent: the rest of the file would be missing.
    const cairo_status_t drawing = cairo_status(cairo.get());
    cairo.reset();
    cairo_surface_finish(surface.get());
    const cairo_status_t writing = cairo_surface_status(surface.get());
    const cairo_status_t bad = drawing != CAIRO_STATUS_SUCCESS ? drawing : writing;
    if (bad != CAIRO_STATUS_SUCCESS)
        return fail(ErrorKind::Internal,
                    Tr::tr("The pack could not be painted. Nothing was written. Please report this."),
                    QString::fromUtf8(cairo_status_to_string(bad)));
    if (map.total != known.total || map.sections != known.sections)
        return fail(ErrorKind::Internal,
                    Tr::tr("The pack’s page numbers did not settle. Nothing was written."));
    out.pages = map.total;
    out.figureTexts = canvas.figureTexts();
    out.linkTexts = canvas.linkTexts();
    out.replacedCharacters = canvas.replacedCharacters();
    return out;
}

} // namespace harmdesk::briefing
