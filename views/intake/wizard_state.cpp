// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/wizard_state.h"

#include "models/sources/sources.h"
#include "models/specs/specs.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUndoCommand>
#include <algorithm>

namespace harmdesk::views {

QString WizardFile::name() const {
    return QFileInfo(path).fileName();
}

/// A change of the mapping. Formats are not part of it: they are chosen in a step of their own.
class WizardState::SpecCommand : public QUndoCommand {
public:
    SpecCommand(WizardState* state, ImportSpec before, ImportSpec after, const QString& what, QString merge)
        : m_state(state)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_merge(std::move(merge)) {
        setText(what);
    }
    void undo() override { m_state->applySpec(m_before); }
    void redo() override { m_state->applySpec(m_after); }
    int id() const override { return m_merge.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* const next = static_cast<const SpecCommand*>(other);
        if (next->m_merge != m_merge) return false;
        m_after = next->m_after;
        return true;
    }

private:
    WizardState* m_state;
    ImportSpec m_before;
    ImportSpec m_after;
    QString m_merge;
};

WizardState::WizardState(QObject* parent)
    : QObject(parent) {}

// ---- steps ----

void WizardState::goTo(WizardStep step) {
    if (step == m_step) return;
    m_step = step;
    Q_EMIT stepChanged();
}

StepState WizardState::stateOf(WizardStep step) const {
    if (m_working[static_cast<std::size_t>(step)]) return StepState::Working;
    switch (step) {
    case WizardStep::Files:
        return m_plan && !m_fault ? StepState::Done : StepState::NeedsYou;
    case WizardStep::Format:
        if (m_files.empty()) return StepState::NotYet;
        for (const WizardFile& file : m_files)
            if (file.fault || !file.detected || (file.detected->doubtful && !m_formatsConfirmed))
                return StepState::NeedsYou;
        return !m_plan || (!isStandard() && needsMeasuring()) ? StepState::NeedsYou : StepState::Done;
    case WizardStep::Mapping:
        if (!m_plan || (!isStandard() && needsMeasuring())) return StepState::NotYet;
        if (isStandard()) return StepState::Done;
        return blocking() > 0 || !m_confirmed ? StepState::NeedsYou : StepState::Done;
    case WizardStep::Check:
        if (isChecked() || isImported()) return StepState::Done; // an import has checked every row itself
        if (m_checkFault) return StepState::NeedsYou;
        return isReady() ? StepState::NeedsYou : StepState::NotYet;
    case WizardStep::Import:
        if (isImported()) return StepState::Done;
        return isReady() ? StepState::NeedsYou : StepState::NotYet;
    }
    return StepState::NotYet;
}

QString WizardState::reasonOf(WizardStep step) const {
    switch (step) {
    case WizardStep::Files:
        if (m_fault) return m_fault->text;
        return m_files.empty() ? tr("Choose the files of an extract.") : QString();
    case WizardStep::Format:
        for (const WizardFile& file : m_files) {
            if (file.fault) return tr("%1 cannot be read as it is set.").arg(file.name());
            if (file.detected && file.detected->doubtful && !m_formatsConfirmed)
                return tr("Look at %1: its format can be understood in two ways.").arg(file.name());
        }
        return hasFiles() && (!m_plan || (!isStandard() && needsMeasuring()))
                   ? tr("The format has changed: the columns must be read again.")
                   : QString();
    case WizardStep::Mapping:
        if (!m_plan || isStandard()) return {};
        if (const int stops = blocking(); stops > 0)
            return tr("%n thing(s) to settle before anything can be imported.", nullptr, stops);
        return m_confirmed ? QString() : tr("Look over the proposed mapping, then go on.");
    case WizardStep::Check:
        return isReady() && !isChecked() ? tr("Not checked as it is now.") : QString();
    case WizardStep::Import:
        return {};
    }
    return {};
}

void WizardState::setWorking(WizardStep step, bool working) {
    m_working[static_cast<std::size_t>(step)] = working;
    Q_EMIT statesChanged();
}

// ---- files ----

void WizardState::choose(const QStringList& paths) {
    m_paths = paths;
    m_files.clear();
    m_currentFile = 0;
    m_plan.reset();
    m_fault.reset();
    m_spec = {};
    m_kept.reset();
    m_guess = {};
    m_findings.clear();
    m_undo.clear();
    m_confirmed = false;
    m_formatsConfirmed = false;
    m_dryRun.reset();
    m_checkFault.reset();
    m_receipt.reset();
    m_importFault.reset();
    touch();
    Q_EMIT filesChanged();
    Q_EMIT specChanged();
    Q_EMIT statesChanged();
}

const WizardFile* WizardState::file(int index) const {
    return index >= 0 && index < static_cast<int>(m_files.size()) ? &m_files[static_cast<std::size_t>(index)]
                                                                  : nullptr;
}

void WizardState::setCurrentFile(int index) {
    if (index == m_currentFile || file(index) == nullptr) return;
    m_currentFile = index;
    Q_EMIT currentFileChanged();
}

void WizardState::setFiles(const QStringList& files, std::vector<Result<DetectedFormat>> looks) {
    m_files.clear();
    for (qsizetype i = 0; i < files.size(); ++i) {
        WizardFile file;
        file.path = files[i];
        file.bytes = QFileInfo(file.path).size();
        if (const auto at = static_cast<std::size_t>(i); at < looks.size()) {
            if (looks[at]) {
                file.format = looks[at]->format;
                file.detected = std::move(*looks[at]);
            } else {
                file.fault = looks[at].error();
            }
        }
        m_files.push_back(std::move(file));
    }
    m_currentFile = std::clamp(m_currentFile, 0, std::max(0, static_cast<int>(m_files.size()) - 1));
}

void WizardState::takePlan(intake::ImportPlan plan, std::vector<Result<DetectedFormat>> looks) {
    m_fault.reset();
    setFiles(plan.files, std::move(looks));
    std::vector<SourceProfile> profiles = std::move(plan.profiles);
    m_spec = plan.spec;
    m_guess = plan.guess;
    m_kept = plan.from == From::Saved ? std::optional(plan.spec) : std::nullopt;
    // A saved mapping that fits needs no second look; nor does a guess without any doubt.
    m_confirmed = plan.from == From::Saved || plan.from == From::Standard ||
                  (plan.from == From::Guessed && plan.guess.sure) || plan.obstacles.empty();
    m_formatsConfirmed = plan.from == From::Saved || plan.from == From::Standard;
    if (plan.from == From::Standard)
        for (WizardFile& file : m_files) file.format = sources::standardFormat();
    m_plan = std::move(plan);
    m_undo.clear();
    for (SourceProfile& profile : profiles)
        for (WizardFile& file : m_files)
            if (file.path == profile.path) {
                file.format = profile.format;
                file.profile = std::move(profile);
                break;
            }
    touch();
    matchFiles();
    check();
    Q_EMIT filesChanged();
    Q_EMIT specChanged();
    Q_EMIT statesChanged();
}

void WizardState::takeFault(const Error& error, const QStringList& files,
                            std::vector<Result<DetectedFormat>> looks) {
    m_plan.reset();
    m_fault = error;
    setFiles(files, std::move(looks));
    touch();
    Q_EMIT filesChanged();
    Q_EMIT statesChanged();
}

void WizardState::takeMeasured(std::vector<SourceProfile> profiles, SpecGuess guess) {
    for (SourceProfile& profile : profiles)
        for (WizardFile& file : m_files)
            if (file.path == profile.path) {
                file.profile = std::move(profile);
                break;
            }
    m_guess = std::move(guess);
    const bool first = !m_plan || isStandard() || m_spec.sources.empty();
    if (first) {
        intake::ImportPlan plan;
        plan.from = From::Guessed;
        for (const WizardFile& file : m_files) plan.files.append(file.path);
        m_plan = std::move(plan);
        m_kept.reset();
        m_confirmed = false;
        m_fault.reset();
        m_undo.clear();
        m_spec = m_guess.spec;
    }
    ImportSpec spec = m_spec;
    bool changed = false;
    for (WizardFile& file : m_files) {
        if (!file.profile) continue;
        std::vector<std::string> columns;
        for (const ColumnProfile& column : file.profile->columns) columns.push_back(column.name);
        const int guessed = specs::sourceFor(m_guess.spec, file.path, columns);
        int at = file.source >= 0 && !first ? file.source : specs::sourceFor(spec, file.path, columns);
        if (at >= 0 && at < static_cast<int>(spec.sources.size())) {
            SourceRule& rule = spec.sources[static_cast<std::size_t>(at)];
            // Other columns under another format: what was mapped before means nothing any more.
            if (!first && rule.columns != columns && guessed >= 0) {
                const std::string name = rule.name;
                rule = m_guess.spec.sources[static_cast<std::size_t>(guessed)];
                rule.name = name;
                changed = true;
            }
            rule.format = file.format;
        } else if (guessed >= 0) {
            spec.sources.push_back(m_guess.spec.sources[static_cast<std::size_t>(guessed)]);
            spec.sources.back().format = file.format;
            changed = true;
        }
    }
    if (changed) {
        m_confirmed = false;
        m_undo.push(new SpecCommand(this, m_spec, spec, tr("other columns"), {}));
    } else {
        applySpec(std::move(spec));
    }
    Q_EMIT filesChanged();
    Q_EMIT statesChanged();
}

void WizardState::leaveStandard() {
    if (!isStandard()) return;
    m_plan->from = From::Guessed;
    m_confirmed = false;
    touch();
    Q_EMIT filesChanged();
    Q_EMIT statesChanged();
}

const std::vector<QString>& WizardState::obstacles() const {
    static const std::vector<QString> none;
    return m_plan ? m_plan->obstacles : none;
}

void WizardState::matchFiles() {
    for (WizardFile& file : m_files) {
        file.source = -1;
        if (isStandard() || !file.profile) continue;
        std::vector<std::string> columns;
        for (const ColumnProfile& column : file.profile->columns) columns.push_back(column.name);
        file.source = specs::sourceFor(m_spec, file.path, columns);
    }
}

// ---- format ----

void WizardState::setFormat(int index, const SourceFormat& format) {
    if (file(index) == nullptr) return;
    WizardFile& file = m_files[static_cast<std::size_t>(index)];
    if (file.format == format) return;
    file.format = format;
    file.fault.reset();
    // Another format is another import, also of files that were standard as they stood.
    if (isStandard()) leaveStandard();
    touch();
    Q_EMIT fileChanged(index);
    Q_EMIT statesChanged();
}

void WizardState::setDetected(int index, const DetectedFormat& detected) {
    if (file(index) == nullptr) return;
    m_files[static_cast<std::size_t>(index)].detected = detected;
    setFormat(index, detected.format);
    Q_EMIT fileChanged(index);
}

void WizardState::setPreview(int index, SourcePreview preview) {
    if (file(index) == nullptr) return;
    m_files[static_cast<std::size_t>(index)].preview = std::move(preview);
    m_files[static_cast<std::size_t>(index)].fault.reset();
    Q_EMIT fileChanged(index);
    Q_EMIT statesChanged();
}

void WizardState::setPreviewFault(int index, const Error& error) {
    if (file(index) == nullptr) return;
    m_files[static_cast<std::size_t>(index)].preview.reset();
    m_files[static_cast<std::size_t>(index)].fault = error;
    Q_EMIT fileChanged(index);
    Q_EMIT statesChanged();
}

void WizardState::confirmFormats() {
    m_formatsConfirmed = true;
    Q_EMIT statesChanged();
}

bool WizardState::needsMeasuring() const {
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const WizardFile& file) { return !file.isMeasured(); });
}

// ---- mapping ----

const SourceRule* WizardState::ruleOf(int index) const {
    const WizardFile* const it = file(index);
    return it != nullptr && it->source >= 0 && it->source < static_cast<int>(m_spec.sources.size())
               ? &m_spec.sources[static_cast<std::size_t>(it->source)]
               : nullptr;
}

namespace {

/// Place of a file in the sources of a guess, -1 = none.
int guessedSource(const SpecGuess& guess, const WizardFile* file) {
    if (file == nullptr || !file->profile) return -1;
    std::vector<std::string> columns;
    for (const ColumnProfile& column : file->profile->columns) columns.push_back(column.name);
    return specs::sourceFor(guess.spec, file->path, columns);
}

} // namespace

std::vector<ColumnGuess> WizardState::guessesOf(int index) const {
    std::vector<ColumnGuess> out;
    const int source = guessedSource(m_guess, file(index));
    for (const ColumnGuess& guess : m_guess.columns)
        if (static_cast<int>(guess.source) == source) out.push_back(guess);
    return out;
}

std::vector<SpecQuestion> WizardState::questionsOf(int index) const {
    std::vector<SpecQuestion> out;
    const int source = guessedSource(m_guess, file(index));
    for (const SpecQuestion& question : m_guess.questions)
        if (static_cast<int>(question.source) == source) out.push_back(question);
    return out;
}

std::optional<SourceRule> WizardState::guessedRuleOf(int index) const {
    const int source = guessedSource(m_guess, file(index));
    if (source < 0) return std::nullopt;
    return m_guess.spec.sources[static_cast<std::size_t>(source)];
}

std::vector<SpecFinding> WizardState::findingsOf(int index) const {
    std::vector<SpecFinding> out;
    const WizardFile* const it = file(index);
    if (it == nullptr) return out;
    const SourceRule* const rule = ruleOf(index);
    for (const SpecFinding& finding : m_findings)
        if ((!finding.file.isEmpty() && QFileInfo(finding.file).fileName() == it->name()) ||
            (finding.file.isEmpty() && rule != nullptr && finding.source == rule->name))
            out.push_back(finding);
    return out;
}

int WizardState::blocking() const {
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [](const SpecFinding& finding) { return finding.blocking; }));
}

void WizardState::edit(int index, const QString& what, const std::function<void(SourceRule&)>& change,
                       const QString& merge) {
    if (ruleOf(index) == nullptr) return;
    ImportSpec after = m_spec;
    change(after.sources[static_cast<std::size_t>(file(index)->source)]);
    if (after == m_spec) return;
    m_undo.push(new SpecCommand(this, m_spec, std::move(after), what, merge));
}

void WizardState::applySpec(ImportSpec spec) {
    m_spec = std::move(spec);
    matchFiles();
    for (const WizardFile& file : m_files)
        if (file.source >= 0) m_spec.sources[static_cast<std::size_t>(file.source)].format = file.format;
    touch();
    check();
    Q_EMIT specChanged();
    Q_EMIT statesChanged();
}

void WizardState::check() {
    m_findings.clear();
    if (!m_plan || isStandard()) return;
    std::vector<SourceProfile> profiles;
    for (const WizardFile& file : m_files)
        if (file.profile) profiles.push_back(*file.profile);
    m_findings = specs::checkSpec(m_spec, profiles);
}

void WizardState::confirmMapping() {
    if (!m_plan || blocking() > 0) return;
    m_confirmed = true;
    Q_EMIT statesChanged();
}

// ---- the spec's name ----

bool WizardState::needsSaving() const {
    return m_plan && !isStandard() && (!m_kept || !(*m_kept == m_spec));
}

ImportSpec WizardState::toSave(const QString& name) const {
    ImportSpec spec = m_spec;
    spec.name = name;
    for (const WizardFile& file : m_files) {
        if (file.source < 0 || !file.profile) continue;
        SourceRule& rule = spec.sources[static_cast<std::size_t>(file.source)];
        rule.format = file.format;
        rule.columns.clear();
        for (const ColumnProfile& column : file.profile->columns) rule.columns.push_back(column.name);
    }
    return spec;
}

void WizardState::saved(const ImportSpec& spec) {
    m_spec = spec;
    m_kept = spec;
    if (m_plan) m_plan->from = From::Saved;
    m_undo.setClean();
    Q_EMIT specChanged();
    Q_EMIT statesChanged();
}

QString WizardState::proposedName() const {
    if (!m_spec.name.isEmpty()) return m_spec.name;
    if (m_files.empty()) return {};
    // "VAWG_OCT26.csv" → "VAWG": what changes from month to month is no part of a mapping's name.
    static const QRegularExpression month(
        QStringLiteral("(19|20)?\\d{2}[-_ ]?\\d{2}([-_ ]?\\d{2})?|"
                       "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_ ]?\\d{0,4}"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ends(QStringLiteral("^[-_ .]+|[-_ .]+$"));
    const QString base = QFileInfo(m_files.front().path).completeBaseName();
    QString name = base;
    name.remove(month).remove(ends);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    return name.size() < 3 ? base : name;
}

// ---- check and import ----

void WizardState::touch() {
    ++m_generation;
    m_checkFault.reset();
    m_importFault.reset();
}

void WizardState::takeDryRun(std::shared_ptr<const intake::DryRun> run, int generation) {
    m_dryRun = std::move(run);
    m_checkedGeneration = generation;
    m_checkFault.reset();
    Q_EMIT statesChanged();
}

void WizardState::takeCheckFault(const Error& error) {
    m_checkFault = error;
    Q_EMIT statesChanged();
}

void WizardState::takeReceipt(std::shared_ptr<const ImportReceipt> receipt) {
    m_receipt = std::move(receipt);
    m_importedGeneration = m_generation;
    m_importFault.reset();
    Q_EMIT statesChanged();
}

void WizardState::takeImportFault(const Error& error) {
    m_importFault = error;
    Q_EMIT statesChanged();
}

bool WizardState::isReady() const {
    if (!m_plan || m_fault || m_files.empty()) return false;
    for (const WizardStep step : {WizardStep::Files, WizardStep::Format, WizardStep::Mapping})
        if (m_working[static_cast<std::size_t>(step)]) return false;
    if (isStandard()) return true;
    return !needsMeasuring() && blocking() == 0 && m_confirmed;
}

} // namespace harmdesk::views
