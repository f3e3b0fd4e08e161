// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/format_step.h"

#include "models/tables/preview_model.h"
#include "views/common/data_table.h"
#include "views/common/flow_layout.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/intake/code_cell_delegate.h"
#include "views/intake/file_tabs.h"
#include "views/intake/wizard_runner.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

constexpr int kLastHeaderLine = 1000;

/// Shows the entry with this data; one that the list lacks is added, so that nothing is shown falsely.
void select(QComboBox* box, const QVariant& data, const QString& text = {}) {
    int at = box->findData(data);
    if (at < 0) {
        box->addItem(text.isEmpty() ? data.toString() : text, data);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

} // namespace

QComboBox* FormatStep::addChoice(QLayout* row, const QString& title, const QString& name) {
    auto* const cell = new QWidget;
    auto* const column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* const box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    column->addWidget(makeLabel(title, TextStyle::Caption, TextTone::Second));
    column->addWidget(box);
    row->addWidget(cell);
    return box;
}

FormatStep::FormatStep(WizardState& state, WizardRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_runner(runner)
    , m_tabs(new FileTabs(state, WizardStep::Format))
    , m_model(new tables::PreviewModel(this)) {
    setObjectName(QStringLiteral("formatStep"));
    m_tabs->setObjectName(QStringLiteral("formatFiles"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);

    auto* const controls = new QWidget;
    auto* const row = new FlowLayout(12, 6);
    controls->setLayout(row);
    m_member = addChoice(row, tr("File in the zip"), QStringLiteral("formatMember"));
    m_sheet = addChoice(row, tr("Sheet"), QStringLiteral("formatSheet"));
    m_encoding = addChoice(row, tr("Characters"), QStringLiteral("formatEncoding"));
    m_delimiter = addChoice(row, tr("Between fields"), QStringLiteral("formatDelimiter"));
    m_quote = addChoice(row, tr("Around fields"), QStringLiteral("formatQuote"));
    const auto add = [](QComboBox* box, const QString& text, int value) { box->addItem(text, value); };
    add(m_encoding, QStringLiteral("UTF-8"), int(TextEncoding::Utf8));
    add(m_encoding, QStringLiteral("Windows-1252"), int(TextEncoding::Windows1252));
    add(m_encoding, QStringLiteral("UTF-16 LE"), int(TextEncoding::Utf16Le));
    add(m_encoding, QStringLiteral("UTF-16 BE"), int(TextEncoding::Utf16Be));
    add(m_delimiter, tr("comma ,"), ',');
    add(m_delimiter, tr("semicolon ;"), ';');
    add(m_delimiter, tr("tab"), '\t');
    add(m_delimiter, tr("bar |"), '|');
    add(m_quote, tr("double quotes \""), '"');
    add(m_quote, tr("single quotes '"), '\'');
    add(m_quote, tr("nothing"), 0);

    auto* const header = new QWidget;
    auto* const headerColumn = new QVBoxLayout(header);
    headerColumn->setContentsMargins(0, 0, 0, 0);
    headerColumn->setSpacing(2);
    m_header = new QSpinBox;
    m_header->setObjectName(QStringLiteral("formatHeader"));
    m_header->setAccessibleName(tr("Line with the column names"));
    m_header->setRange(0, kLastHeaderLine);
    m_header->setSpecialValueText(tr("none"));
    headerColumn->addWidget(makeLabel(tr("Column names in line"), TextStyle::Caption, TextTone::Second));
    headerColumn->addWidget(m_header);
    row->addWidget(header);

    auto* const buttons = new QWidget;
    auto* const buttonColumn = new QVBoxLayout(buttons);
    buttonColumn->setContentsMargins(0, 0, 0, 0);
    buttonColumn->setSpacing(2);
    buttonColumn->addWidget(makeLabel(QStringLiteral(" "), TextStyle::Caption));
    auto* const buttonRow = new QHBoxLayout;
    buttonRow->setSpacing(8);
    m_here = new QPushButton(tr("Names are in the &selected line"));
    m_here->setObjectName(QStringLiteral("headerHere"));
    m_here->setAccessibleName(tr("The selected line of the preview holds the column names"));
    m_reset = new QPushButton(tr("As it was &found"));
    m_reset->setObjectName(QStringLiteral("formatReset"));
    m_reset->setAccessibleName(tr("Back to the format that was found"));
    buttonRow->addWidget(m_here);
    buttonRow->addWidget(m_reset);
    buttonColumn->addLayout(buttonRow);
    row->addWidget(buttons);
    layout->addWidget(controls);

    m_notes = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_notes->setObjectName(QStringLiteral("formatNotes"));
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_notes);

    m_table = new DataTable(QString());
    m_table->setObjectName(QStringLiteral("intake.preview"));
    m_table->setAccessibleName(tr("First records of the file"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CodeCellDelegate(m_table));
    m_table->setModel(m_model);
    setStyleProperty(m_table, "framed", true);
    m_states = new StatePanel(m_table);
    m_states->setObjectName(QStringLiteral("previewStates"));
    layout->addWidget(m_states, 1);

    for (QComboBox* const box : {m_encoding, m_delimiter, m_quote})
        connect(box, &QComboBox::activated, this, &FormatStep::choose);
    for (QComboBox* const box : {m_member, m_sheet})
        connect(box, &QComboBox::activated, this, &FormatStep::chooseSource);
    connect(m_header, &QSpinBox::valueChanged, this, &FormatStep::choose);
    connect(m_here, &QPushButton::clicked, this, &FormatStep::headerHere);
    connect(m_reset, &QPushButton::clicked, this, &FormatStep::reset);
    connect(m_states, &StatePanel::retryRequested, this, &FormatStep::askPreview);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_here->setEnabled(!m_table->selectionModel()->selectedRows().isEmpty()); });
    connect(&state, &WizardState::filesChanged, this, &FormatStep::refresh);
    connect(&state, &WizardState::currentFileChanged, this, &FormatStep::refresh);
    connect(&state, &WizardState::fileChanged, this, [this](int file) {
        if (file == m_state.currentFile()) refresh();
    });
    refresh();
}

void FormatStep::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void FormatStep::focusFirst() {
    for (QWidget* const box : {static_cast<QWidget*>(m_member), static_cast<QWidget*>(m_sheet),
                               static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_header)})
        if (box->isVisible() && box->isEnabled()) {
            box->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void FormatStep::refresh() {
    const WizardFile* const file = m_state.file(m_state.currentFile());
    const bool some = file != nullptr;
    const SourceFormat format = some ? file->format : SourceFormat();
    const bool csv = format.kind == SourceFormat::Kind::Csv;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_member),   QSignalBlocker(m_sheet),
                                    QSignalBlocker(m_encoding), QSignalBlocker(m_delimiter),
                                    QSignalBlocker(m_quote),    QSignalBlocker(m_header)};
    m_member->clear();
    m_sheet->clear();
    if (some && file->detected) {
        for (const std::string& member : file->detected->members)
            m_member->addItem(QString::fromStdString(member), QString::fromStdString(member));
        for (const SheetInfo& sheet : file->detected->sheets)
            m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(QString::fromStdString(sheet.name))
                                          : QString::fromStdString(sheet.name),
                             QString::fromStdString(sheet.name));
    }
    if (m_member->count() > 0) select(m_member, QString::fromStdString(format.member));
    if (m_sheet->count() > 0) select(m_sheet, QString::fromStdString(format.sheet));
    m_member->parentWidget()->setVisible(m_member->count() > 0);
    m_sheet->parentWidget()->setVisible(!csv);
    for (QComboBox* const box : {m_encoding, m_delimiter, m_quote}) {
        box->parentWidget()->setVisible(csv);
        box->setEnabled(some);
    }
    select(m_encoding, int(format.encoding));
    select(m_delimiter, int(format.delimiter), QString(QLatin1Char(format.delimiter)));
    select(m_quote, int(format.quote), QString(QLatin1Char(format.quote)));
    m_header->setEnabled(some);
    m_header->setValue(format.headerLine);
    m_reset->setEnabled(some && file->detected && !(file->detected->format == format));
    m_here->setEnabled(!m_table->selectionModel()->selectedRows().isEmpty());

    QStringList notes;
    if (some && file->detected) {
        if (file->detected->doubtful)
            notes.append(tr("Look at the preview: this file can be understood in two ways."));
        for (const QString& note : file->detected->notes) notes.append(note);
    }
    if (some && file->preview)
        for (const QString& note : file->preview->notes)
            if (!notes.contains(note)) notes.append(note);
    setTone(m_notes, some && file->detected && file->detected->doubtful ? TextTone::Warn : TextTone::Second);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    showPreview();
}

void FormatStep::showPreview() {
    const WizardFile* const file = m_state.file(m_state.currentFile());
    if (file == nullptr) {
        m_model->clear();
        m_states->showEmpty(tr("Choose files first: their first records are shown here."));
        return;
    }
    if (file->fault) {
        m_states->showError(*file->fault);
        return;
    }
    if (!file->preview) {
        m_states->showLoading(tr("Reading the first records of %1").arg(file->name()));
        if (isVisible()) askPreview();
        return;
    }
    m_model->setPreview(*file->preview, file->format.headerLine);
    const QFontMetrics metrics(theme().font(TextStyle::Code));
    for (int column = 1; column < m_model->columnCount(); ++column)
        if (m_table->columnWidth(column) > metrics.horizontalAdvance(QLatin1Char('0')) * 40)
            m_table->setColumnWidth(column, metrics.horizontalAdvance(QLatin1Char('0')) * 40);
    m_states->showContent();
}

void FormatStep::askPreview() {
    m_runner.preview(m_state.currentFile());
}

void FormatStep::choose() {
    const int index = m_state.currentFile();
    const WizardFile* const file = m_state.file(index);
    if (file == nullptr) return;
    SourceFormat format = file->format;
    format.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    format.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    format.quote = static_cast<char>(m_quote->currentData().toInt());
    format.headerLine = m_header->value();
    m_state.setFormat(index, format);
    askPreview();
}

void FormatStep::chooseSource() {
    const std::string member = m_member->currentData().toString().toStdString();
    // Another file of the zip has sheets of its own.
    const std::string sheet =
        sender() == m_sheet ? m_sheet->currentData().toString().toStdString() : std::string();
    m_runner.look(m_state.currentFile(), member, sheet);
}

void FormatStep::reset() {
    const int index = m_state.currentFile();
    const WizardFile* const file = m_state.file(index);
    if (file == nullptr || !file->detected) return;
    const SourceFormat found = file->detected->format;
    m_state.setFormat(index, found);
    askPreview();
}

void FormatStep::headerHere() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    m_header->setValue(
        static_cast<int>(std::min<std::int64_t>(m_model->lineOf(rows.first().row()), kLastHeaderLine)));
}

} // namespace harmdesk::views
