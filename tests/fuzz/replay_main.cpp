// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer does, without it: replays every file of a folder and a fixed number of mutations of them,
// the same ones on every machine. replay FOLDER [COUNT]
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t kLongest = 65'536;
constexpr std::chrono::seconds kLongestRun{40};

/// xorshift64: the same numbers everywhere.
class Random {
public:
    std::size_t below(std::size_t n) {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return n == 0 ? 0 : static_cast<std::size_t>(m_state % n);
    }

private:
    std::uint64_t m_state = 0x9E3779B97F4A7C15ULL;
};

void run(const std::string& input) {
    // A copy of its own, so that tools see reads behind its end.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

std::string mutated(std::string input, const std::vector<std::string>& corpus, Random& random) {
    static const std::string signs =
        std::string("\0\"',;\t|\r\n\xFF\xFE\xEF\xBB\xBF\x81\xC3-/.: 0129[]{}<>&=", 39);
    for (std::size_t n = 1 + random.below(6); n > 0; --n) {
        const std::size_t at = random.below(input.size() + 1);
        const std::size_t length = std::min(input.size() - at, 1 + random.below(16));
        switch (random.below(6)) {
        case 0:
            if (at < input.size()) input[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            input.insert(at, 1, signs[random.below(signs.size())]);
            break;
        case 2:
            input.erase(at, length);
            break;
        case 3:
            input.insert(random.below(input.size() + 1), input.substr(at, length));
            break;
        case 4:
            if (at < input.size()) input[at] = signs[random.below(signs.size())];
            break;
        default: {
            const std::string& other = corpus[random.below(corpus.size())];
            const std::size_t from = random.below(other.size() + 1);
            input = input.substr(0, at) + other.substr(from);
        }
        }
        if (input.size() > kLongest) input.resize(kLongest);
    }
    return input;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: replay FOLDER [COUNT]\n");
        return 2;
    }
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1], error))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> corpus;
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    if (corpus.empty()) {
        std::fprintf(stderr, "no corpus in %s\n", argv[1]);
        return 2;
    }
    run({});
    for (const std::string& input : corpus) run(input);

    const long count = argc > 2 ? std::strtol(argv[2], nullptr, 10) : 1000;
    const auto start = std::chrono::steady_clock::now();
    Random random;
    long done = 0;
    for (; done < count && std::chrono::steady_clock::now() - start < kLongestRun; ++done)
        run(mutated(corpus[random.below(corpus.size())], corpus, random));
    std::printf("%zu files and %ld mutations, no fault\n", corpus.size(), done);
    return 0;
}
