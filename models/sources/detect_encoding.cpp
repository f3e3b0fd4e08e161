// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/detect_encoding.h"

#include "models/sources/source_text.h"
#include "models/sources/text_decoder.h"
#include "models/sources/utf8.h"

#include <algorithm>
#include <array>
#include <memory>
#include <uchardet/uchardet.h>

namespace harmdesk::sources {

namespace {

constexpr std::size_t kEnoughLetters = 24;

struct Counts {
    std::size_t zeroEven = 0, zeroOdd = 0; ///< by position in the file
    std::size_t control = 0;               ///< bytes that no text has
    std::size_t high = 0;                  ///< above 7F
    std::size_t undefined1252 = 0;
};

Counts countBytes(std::string_view sample) {
    Counts out;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        if (byte == 0) ++(i % 2 == 0 ? out.zeroEven : out.zeroOdd);
        // Ctrl-Z ends files of old systems; form feeds and vertical tabs stand in exported notes.
        else if ((byte < 0x20 && (byte < 0x09 || byte > 0x0D) && byte != 0x1A && byte != 0x1B) ||
                 byte == 0x7F)
            ++out.control;
        else if (byte >= 0x80) {
            ++out.high;
            if (windows1252(byte) == 0xFFFD) ++out.undefined1252;
        }
    }
    return out;
}

/// The name that uchardet gives; empty where it has no opinion.
QByteArray secondOpinion(std::string_view sample) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (!detector || uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0) return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get()));
}

/// Names of encodings whose printable characters are those of Windows-1252, or nearly.
bool agrees(const QByteArray& name) {
    static constexpr std::array kNames{"", "ASCII", "WINDOWS-1252", "ISO-8859-1", "ISO-8859-15"};
    return std::any_of(kNames.begin(), kNames.end(), [&](const char* known) { return name == known; });
}

} // namespace

std::optional<EncodingGuess> guessEncoding(std::string_view sample, bool whole) {
    const auto found = [](TextEncoding encoding, const QString& note, bool doubtful = false) {
        return EncodingGuess{encoding, doubtful, note.arg(encodingName(encoding))};
    };
    const QString marked = SourceText::tr("The encoding is %1: its mark stands at the start of the file.");
    if (sample.starts_with("\xEF\xBB\xBF") && !checkUtf8(sample).bad)
        return found(TextEncoding::Utf8, marked);
    if (sample.starts_with("\xFF\xFE")) return found(TextEncoding::Utf16Le, marked);
    if (sample.starts_with("\xFE\xFF")) return found(TextEncoding::Utf16Be, marked);

    const Counts counts = countBytes(sample);
    if (const std::size_t zeros = counts.zeroEven + counts.zeroOdd; zeros > 0) {
        // Of Western text in UTF-16 nearly every second byte is zero.
        const std::size_t half = sample.size() / 2;
        const bool little = counts.zeroOdd * 10 >= half * 7 && counts.zeroEven * 10 <= half;
        const bool big = counts.zeroEven * 10 >= half * 7 && counts.zeroOdd * 10 <= half;
        if (half < 2 || little == big) return std::nullopt;
        return found(
            little ? TextEncoding::Utf16Le : TextEncoding::Utf16Be,
            SourceText::tr("The encoding is %1, by the pattern of its bytes: the file has no mark."));
    }
    const Utf8Check utf8 = checkUtf8(sample);
    const bool isUtf8 = !utf8.bad && (!whole || utf8.valid == sample.size());
    if (counts.control * 50 > sample.size()) return std::nullopt;
    if (isUtf8 && counts.high > 0)
        return found(TextEncoding::Utf8,
                     SourceText::tr("The encoding is %1: every character is well formed."));
    if (isUtf8)
        return found(
            TextEncoding::Utf8,
            whole ? SourceText::tr("The file has plain letters only (ASCII); it is read as %1.")
                  : SourceText::tr("The start of the file has plain letters only (ASCII); it is read as "
                                   "%1."));
    // Not UTF-8: most bytes of a Western text are plain all the same.
    if (counts.control > 0 && counts.high * 3 > sample.size()) return std::nullopt;
    // Of a few letters the frequencies say nothing.
    const QByteArray other = counts.high < kEnoughLetters ? QByteArray() : secondOpinion(sample);
    if (!agrees(other)) {
        EncodingGuess guess{TextEncoding::Windows1252, true, {}};
        guess.note =
            SourceText::tr("The file is not in UTF-8 and is read as %1; by the frequency of its letters it "
                           "may also be %2. Look at names with accents.")
                .arg(encodingName(guess.encoding), QString::fromLatin1(other));
        return guess;
    }
    if (counts.undefined1252 > 0)
        return found(
            TextEncoding::Windows1252,
            SourceText::tr("The file is not in UTF-8 and is read as %1, although it has bytes without a "
                           "meaning there. Look at names with accents."),
            true);
    return found(TextEncoding::Windows1252,
                 SourceText::tr("The encoding is taken to be %1: the file is not in UTF-8."));
}

} // namespace harmdesk::sources
