// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sources/zip_archive.h"

#include <cstdint>
#include <expat.h>
#include <memory>
#include <optional>
#include <string_view>

namespace harmdesk::sources {

/// Attributes of an element as expat gives them: name, value, name, value, …, nullptr.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** list)
        : m_list(list) {}
    /// By local name: "id" finds r:id, so that odd prefixes and Strict workbooks read alike.
    std::optional<std::string_view> value(std::string_view local) const;
    const char** list() const { return m_list; }

private:
    const char** m_list;
};

/// The part of a name after its prefix.
inline std::string_view localName(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// One XML part of a workbook, parsed with expat in chunks: at most 64 levels deep, no document type (and so
/// no entities), no single tag above 4 MB. `H` has start(local, XmlAttributes), end(local), text(view).
class XmlReader {
public:
    enum class Step { More, End, Failed };

    template <class H>
    XmlReader(std::unique_ptr<ZipPart> part, QString path, QString partName, H& handler)
        : XmlReader(std::move(part), std::move(path), std::move(partName)) {
        m_handler = &handler;
        XML_SetElementHandler(
            m_parser,
            [](void* self, const XML_Char* name, const XML_Char** attributes) {
                auto* const reader = static_cast<XmlReader*>(self);
                if (reader->enter())
                    static_cast<H*>(reader->m_handler)->start(localName(name), XmlAttributes(attributes));
            },
            [](void* self, const XML_Char* name) {
                auto* const reader = static_cast<XmlReader*>(self);
                if (reader->leave()) static_cast<H*>(reader->m_handler)->end(localName(name));
            });
        XML_SetCharacterDataHandler(m_parser, [](void* self, const XML_Char* text, int length) {
            auto* const reader = static_cast<XmlReader*>(self);
            if (!reader->m_stopped)
                static_cast<H*>(reader->m_handler)
                    ->text(std::string_view(text, static_cast<std::size_t>(length)));
        });
    }
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// Parses the next chunk.
    Step parseMore();
    /// Parses to the end.
    Status parseAll();
    /// For handlers: ends the reading with this error.
    void refuse(Error error);
    bool stopped() const { return m_stopped; }
    const Error& error() const { return m_error; } ///< after Step::Failed

private:
    static constexpr int kMaxDepth = 64;
    static constexpr int kChunk = 1 << 17;
    static constexpr std::int64_t kMaxToken = std::int64_t{4} << 20;

    XmlReader(std::unique_ptr<ZipPart> part, QString path, QString partName);
    bool enter() {
        if (m_stopped) return false;
        if (++m_depth <= kMaxDepth) return true;
        tooDeep();
        return false;
    }
    bool leave() {
        --m_depth;
        return !m_stopped;
    }
    void tooDeep();
    void documentType();
    Step failed();

    std::unique_ptr<ZipPart> m_part;
    QString m_path;
    QString m_partName;
    XML_Parser m_parser;
    void* m_handler = nullptr;
    int m_depth = 0;
    std::int64_t m_fed = 0;
    bool m_stopped = false;
    bool m_ended = false;
    Error m_error;
};

/// "… Nothing was imported.", Unreadable, where = path.
Error workbookError(const QString& path, const QString& sentence, const QString& detail = {});
/// The workbook is damaged; `detail` is technical.
Error workbookDamaged(const QString& path, const QString& detail);

} // namespace harmdesk::sources
