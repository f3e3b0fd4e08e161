// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sources/zip_archive.h"

#include <cstdint>
#include <expat.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::sources {

/// The attributes of an element, without their prefixes: "id" is also r:id, so that odd prefixes and Strict
/// workbooks read alike. Views while the handler runs.
struct XmlAttribute {
    std::string_view local;
    std::string_view value;
};
class XmlAttributes {
public:
    XmlAttributes(const XmlAttribute* first, std::size_t count)
        : m_first(first)
        , m_count(count) {}
    const XmlAttribute* begin() const { return m_first; }
    const XmlAttribute* end() const { return m_first + m_count; }
    std::optional<std::string_view> value(std::string_view local) const;

private:
    const XmlAttribute* m_first;
    std::size_t m_count;
};

/// The part of a name after its prefix.
inline std::string_view localName(std::string_view name) {
    for (std::size_t i = 0; i < name.size(); ++i)
        if (name[i] == ':') return name.substr(i + 1);
    return name;
}

/// One XML part of a workbook, parsed chunk by chunk: at most 64 levels deep, no document type (and so no
/// entities but the five of XML), no single tag or text above 4 MB. What it finds goes to a handler `H` with
/// start(local, XmlAttributes), end(local), text(view); a text may come in pieces.
class XmlSource {
public:
    enum class Step { More, End, Failed };
    static constexpr int kMaxDepth = 64;
    static constexpr std::size_t kChunk = std::size_t{1} << 17;
    static constexpr std::int64_t kMaxToken = std::int64_t{4} << 20;

    virtual ~XmlSource() = default;
    XmlSource(const XmlSource&) = delete;
    XmlSource& operator=(const XmlSource&) = delete;

    /// Parses the next chunk.
    virtual Step parseMore() = 0;
    /// Parses to the end.
    Status parseAll();
    /// For handlers: ends the reading with this error; no handler is called any more.
    void refuse(Error error);
    bool stopped() const { return m_stopped; }
    const Error& error() const { return m_error; } ///< after Step::Failed

protected:
    /// `head`: bytes of the part that have been read already.
    XmlSource(std::unique_ptr<ZipPart> part, QString path, QString partName, std::string head);
    virtual void halt() {}
    /// As ZipPart::read, the head first. On a failure the error is kept.
    std::int64_t read(char* into, std::size_t bytes);
    void damaged(const QString& what);
    void tooDeep();
    void documentType();
    void tooLong();

private:
    std::unique_ptr<ZipPart> m_part;
    QString m_path;
    QString m_partName;
    std::string m_head;
    std::size_t m_headRead = 0;
    bool m_stopped = false;
    Error m_error;
};

/// With expat: any encoding that expat knows.
class XmlReader final : public XmlSource {
public:
    template <class H>
    XmlReader(std::unique_ptr<ZipPart> part, QString path, QString partName, std::string head, H& handler)
        : XmlReader(std::move(part), std::move(path), std::move(partName), std::move(head)) {
        m_handler = &handler;
        XML_SetElementHandler(
            m_parser,
            [](void* self, const XML_Char* name, const XML_Char** attributes) {
                auto* const reader = static_cast<XmlReader*>(self);
                if (!reader->enter(attributes)) return;
                const auto& list = reader->m_attributes;
                static_cast<H*>(reader->m_handler)
                    ->start(localName(name), XmlAttributes(list.data(), list.size()));
            },
            [](void* self, const XML_Char* name) {
                auto* const reader = static_cast<XmlReader*>(self);
                if (reader->leave()) static_cast<H*>(reader->m_handler)->end(localName(name));
            });
        XML_SetCharacterDataHandler(m_parser, [](void* self, const XML_Char* text, int length) {
            auto* const reader = static_cast<XmlReader*>(self);
            if (!reader->stopped())
                static_cast<H*>(reader->m_handler)
                    ->text(std::string_view(text, static_cast<std::size_t>(length)));
        });
    }
    ~XmlReader() override;

    Step parseMore() override;

private:
    XmlReader(std::unique_ptr<ZipPart> part, QString path, QString partName, std::string head);
    void halt() override { XML_StopParser(m_parser, XML_FALSE); }
    bool enter(const char** attributes);
    bool leave() {
        --m_depth;
        return !stopped();
    }

    XML_Parser m_parser;
    void* m_handler = nullptr;
    std::vector<XmlAttribute> m_attributes;
    int m_depth = 0;
    std::int64_t m_fed = 0;
    bool m_ended = false;
};

/// "… Nothing was imported.", Unreadable, where = path.
Error workbookError(const QString& path, const QString& sentence, const QString& detail = {});
/// The workbook is damaged; `detail` is technical.
Error workbookDamaged(const QString& path, const QString& detail);

} // namespace harmdesk::sources
