// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/error.h"
#include "models/intake/dry_run.h"
#include "models/intake/plan.h"

#include <QObject>
#include <QUndoStack>
#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace harmdesk::views {

enum class WizardStep { Files, Format, Mapping, Check, Import };
inline constexpr int kWizardSteps = 5;

/// What a step says of itself in the strip.
enum class StepState { Done, NeedsYou, Working, NotYet };

/// One file of the import, as far as the wizard has got with it.
struct WizardFile {
    QString path;
    std::int64_t bytes = 0;
    std::optional<DetectedFormat> detected; ///< as found; nullopt = it could not be read at all
    SourceFormat format;                    ///< as detected or as chosen since
    std::optional<SourcePreview> preview;   ///< under `format`
    std::optional<Error> fault;             ///< why there is no preview
    std::optional<SourceProfile> profile;   ///< of whole columns, under `profile->format`
    int source = -1;                        ///< which source of the mapping takes it
    QString name() const;
    /// The whole columns were measured under the present format.
    bool isMeasured() const { return profile && profile->format == format; }
};

/// What the wizard knows and what the analyst has decided so far: files, formats, mapping, the check and the
/// import. Holds no widget and starts no work; WizardRunner does. Every change of the mapping can be undone;
/// going back and forth between the steps changes nothing. GUI thread.
class WizardState : public QObject {
    Q_OBJECT
public:
    using From = intake::ImportPlan::From;

    explicit WizardState(QObject* parent = nullptr);

    // ---- steps
    WizardStep step() const { return m_step; }
    void goTo(WizardStep step);
    StepState stateOf(WizardStep step) const;
    /// What a step waits for, in a sentence; empty where it waits for nothing.
    QString reasonOf(WizardStep step) const;

    // ---- files
    const QStringList& paths() const { return m_paths; }
    void choose(const QStringList& paths); ///< forgets everything about the files before
    bool hasFiles() const { return !m_files.empty(); }
    const std::vector<WizardFile>& files() const { return m_files; }
    const WizardFile* file(int index) const;
    int currentFile() const { return m_currentFile; }
    void setCurrentFile(int index);
    const std::optional<Error>& fault() const { return m_fault; }

    /// The answer of planning; `looks` in the order of plan.files.
    void takePlan(intake::ImportPlan plan, std::vector<Result<DetectedFormat>> looks);
    /// Planning failed, but these files were found: their format can still be set by hand.
    void takeFault(const Error& error, const QStringList& files, std::vector<Result<DetectedFormat>> looks);
    /// Measured again under the chosen formats; the guess is used where the mapping has nothing for a file.
    void takeMeasured(std::vector<SourceProfile> profiles, SpecGuess guess);

    bool hasPlan() const { return m_plan.has_value(); }
    From from() const { return m_plan ? m_plan->from : From::Standard; }
    bool isStandard() const { return m_plan && m_plan->from == From::Standard; }
    /// The standard extract is mapped by hand after all: its columns must be measured next.
    void leaveStandard();
    const std::vector<QString>& obstacles() const;

    // ---- format
    void setFormat(int file, const SourceFormat& format);
    void setDetected(int file, const DetectedFormat& detected); ///< after another sheet or member was chosen
    void setPreview(int file, SourcePreview preview);
    void setPreviewFault(int file, const Error& error);
    void confirmFormats();
    bool needsMeasuring() const; ///< a file has not been measured under its present format

    // ---- mapping
    const ImportSpec& spec() const { return m_spec; }
    const SourceRule* ruleOf(int file) const; ///< nullptr = nothing takes this file
    std::vector<ColumnGuess> guessesOf(int file) const;
    std::vector<SpecQuestion> questionsOf(int file) const;
    /// The rule that was guessed for this file: how its columns could be read.
    std::optional<SourceRule> guessedRuleOf(int file) const;
    const std::vector<SpecFinding>& findings() const { return m_findings; }
    std::vector<SpecFinding> findingsOf(int file) const;
    int blocking() const;
    /// Changes the rule of a file as one step that can be undone. Changes with the same `merge` text one
    /// after the other are one step (typing).
    void edit(int file, const QString& what, const std::function<void(SourceRule&)>& change,
              const QString& merge = {});
    QUndoStack& undoStack() { return m_undo; }
    void confirmMapping();
    bool isConfirmed() const { return m_confirmed; }

    // ---- the spec's name
    /// The mapping differs from what the case holds under its name (or is not kept at all).
    bool needsSaving() const;
    /// The mapping as the case holds it; nullopt = it is new.
    const std::optional<ImportSpec>& kept() const { return m_kept; }
    /// The mapping as it is to be kept: with the columns and formats of today.
    ImportSpec toSave(const QString& name) const;
    void saved(const ImportSpec& spec); ///< it is kept now, under this name and version
    QString proposedName() const;

    // ---- check and import
    /// Rises with everything that changes what an import would do: an answer for an older one is stale.
    int generation() const { return m_generation; }
    void setWorking(WizardStep step, bool working);
    const std::shared_ptr<const intake::DryRun>& dryRun() const { return m_dryRun; }
    bool isChecked() const { return m_dryRun && m_checkedGeneration == m_generation; }
    void takeDryRun(std::shared_ptr<const intake::DryRun> run, int generation);
    void takeCheckFault(const Error& error);
    const std::optional<Error>& checkFault() const { return m_checkFault; }
    void takeReceipt(std::shared_ptr<const ImportReceipt> receipt);
    void takeImportFault(const Error& error);
    const std::shared_ptr<const ImportReceipt>& receipt() const { return m_receipt; }
    const std::optional<Error>& importFault() const { return m_importFault; }
    /// Nothing in the files or the mapping stands against an import (the case may, being read-only).
    bool isReady() const;
    /// The data of this import are in the case.
    bool isImported() const { return m_receipt && m_importedGeneration == m_generation; }

Q_SIGNALS:
    void stepChanged();
    void filesChanged();        ///< other files, another plan
    void fileChanged(int file); ///< format, preview or measures of one file
    void currentFileChanged();
    void specChanged(); ///< the mapping or what is said of it
    void statesChanged();

private:
    class SpecCommand;
    void applySpec(ImportSpec spec);
    void setFiles(const QStringList& files, std::vector<Result<DetectedFormat>> looks);
    void matchFiles();
    void check();
    void touch();

    WizardStep m_step = WizardStep::Files;
    std::array<bool, kWizardSteps> m_working{};
    QStringList m_paths;
    std::vector<WizardFile> m_files;
    int m_currentFile = 0;
    std::optional<intake::ImportPlan> m_plan; // its spec and profiles are moved out
    std::optional<Error> m_fault;
    ImportSpec m_spec;
    std::optional<ImportSpec> m_kept; // as the case holds it
    SpecGuess m_guess;
    std::vector<SpecFinding> m_findings;
    QUndoStack m_undo;
    bool m_confirmed = false;
    bool m_formatsConfirmed = false;
    int m_generation = 0;
    std::shared_ptr<const intake::DryRun> m_dryRun;
    int m_checkedGeneration = -1;
    std::optional<Error> m_checkFault;
    std::shared_ptr<const ImportReceipt> m_receipt;
    int m_importedGeneration = -1;
    std::optional<Error> m_importFault;
};

} // namespace harmdesk::views
