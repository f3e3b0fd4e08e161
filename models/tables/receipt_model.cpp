// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/receipt_model.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace harmdesk::tables {

namespace {

std::int64_t figure(const FileReceipt& file, const QString& column) {
    if (column == QLatin1String("read")) return file.rowsRead;
    if (column == QLatin1String("inserted")) return file.inserted;
    if (column == QLatin1String("updated")) return file.updated;
    if (column == QLatin1String("unchanged")) return file.unchanged;
    return file.rejected;
}

/// Display, sort and tone of a count; rejected rows stand out.
QVariant figureCell(const FileReceipt& file, const QString& column, int role) {
    const std::int64_t value = figure(file, column);
    if (role == Qt::DisplayRole) return QLocale().toString(static_cast<qlonglong>(value));
    if (role == SortRole) return static_cast<qlonglong>(value);
    if (role == ToneRole) {
        if (value == 0) return static_cast<int>(Tone::Muted);
        if (column == QLatin1String("rejected")) return static_cast<int>(Tone::Danger);
    }
    if (role == StrongRole && column == QLatin1String("rejected") && value > 0) return true;
    return {};
}

QString kindName(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return ReceiptModel::tr("persons");
    case FileKind::Crimes:
        return ReceiptModel::tr("crimes");
    case FileKind::Links:
        return ReceiptModel::tr("links");
    case FileKind::Events:
        return ReceiptModel::tr("events");
    }
    return {};
}

/// A file of the standard extract says by its name what its rows are.
bool saysItself(const FileReceipt& file) {
    static const QString names[] = {QStringLiteral("persons"), QStringLiteral("crimes"),
                                    QStringLiteral("links"), QStringLiteral("events")};
    return file.target.isEmpty() && QFileInfo(file.path).completeBaseName().compare(
                                        names[static_cast<std::size_t>(file.kind)], Qt::CaseInsensitive) == 0;
}

/// The file and, where it feeds several tables, which rows of it.
QString name(const FileReceipt& file) {
    const QString base = QFileInfo(file.path).fileName();
    if (saysItself(file)) return base;
    const QString rows = file.target.isEmpty() ? kindName(file.kind)
                                               : kindName(file.kind) + QStringLiteral(", ") + file.target;
    return rows + QStringLiteral(" · ") + base; // what tells the lines apart survives a narrow column
}

std::vector<PlainTableModel::Column> receiptColumns() {
    return {{QStringLiteral("file"), ReceiptModel::tr("File")},
            {QStringLiteral("read"), ReceiptModel::tr("Read"), true,
             ReceiptModel::tr("Rows of the file without its header")},
            {QStringLiteral("inserted"), ReceiptModel::tr("New"), true},
            {QStringLiteral("updated"), ReceiptModel::tr("Changed"), true,
             ReceiptModel::tr("The row replaced what was held")},
            {QStringLiteral("unchanged"), ReceiptModel::tr("Unchanged"), true,
             ReceiptModel::tr("Held already, exactly so")},
            {QStringLiteral("rejected"), ReceiptModel::tr("Rejected"), true,
             ReceiptModel::tr("Not taken; listed below")}};
}

} // namespace

ReceiptModel::ReceiptModel(QObject* parent)
    : PlainTableModel(receiptColumns(), parent) {}

FileReceipt ReceiptModel::sum(const ImportReceipt& receipt) {
    FileReceipt out;
    for (const FileReceipt& file : receipt.files) {
        out.rowsRead += file.rowsRead;
        out.inserted += file.inserted;
        out.updated += file.updated;
        out.unchanged += file.unchanged;
        out.rejected += file.rejected;
        out.skipped += file.skipped;
    }
    return out;
}

void ReceiptModel::setReceipt(std::shared_ptr<const ImportReceipt> receipt) {
    beginResetModel();
    m_receipt = std::move(receipt);
    m_sum = m_receipt ? sum(*m_receipt) : FileReceipt{};
    endResetModel();
}

int ReceiptModel::rows() const {
    if (!m_receipt) return 0;
    const int files = static_cast<int>(m_receipt->files.size());
    return files > 1 ? files + 1 : files;
}

QVariant ReceiptModel::cell(int row, const QString& column, int role) const {
    const bool isSum = row == static_cast<int>(m_receipt->files.size());
    const FileReceipt& file = isSum ? m_sum : m_receipt->files[static_cast<std::size_t>(row)];
    if (role == StrongRole && isSum) return true;
    if (column != QLatin1String("file")) return figureCell(file, column, role);
    if (role == Qt::DisplayRole) return isSum ? tr("All files") : name(file);
    if (role == Qt::ToolTipRole && !isSum) return tr("%1\nSHA-256 %2").arg(file.path, file.sha256);
    return {};
}

UnmappedModel::UnmappedModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("crimes"), tr("Crimes"), true},
                         {QStringLiteral("title"), tr("Offence as recorded")},
                         {QStringLiteral("ho_class"), tr("HO class")},
                         {QStringLiteral("cjs_code"), tr("CJS code")}},
                        parent) {}

void UnmappedModel::setReceipt(std::shared_ptr<const ImportReceipt> receipt) {
    beginResetModel();
    m_receipt = std::move(receipt);
    endResetModel();
}

int UnmappedModel::rows() const {
    return m_receipt ? static_cast<int>(m_receipt->unmapped.size()) : 0;
}

QVariant UnmappedModel::cell(int row, const QString& column, int role) const {
    const UnmappedOffence& offence = m_receipt->unmapped[static_cast<std::size_t>(row)];
    if (column == QLatin1String("crimes")) {
        if (role == Qt::DisplayRole) return QLocale().toString(static_cast<qlonglong>(offence.crimes));
        if (role == SortRole) return static_cast<qlonglong>(offence.crimes);
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    if (column == QLatin1String("title")) return text(offence.title);
    return text(column == QLatin1String("ho_class") ? offence.hoClass : offence.cjsCode);
}

namespace {

QVariant stateCell(const ImportReceipt& receipt, int role) {
    const auto open = std::count_if(receipt.rejects.begin(), receipt.rejects.end(),
                                    [](const RejectedRow& r) { return r.state == RejectState::Open; });
    if (receipt.isRolledBack()) {
        if (role == Qt::DisplayRole) return ImportListModel::tr("rolled back");
        if (role == IconRole) return QStringLiteral("undo");
        if (role == Qt::ToolTipRole) return receipt.rolledBackWhy;
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Warn)) : QVariant();
    }
    if (open > 0) {
        if (role == Qt::DisplayRole)
            return ImportListModel::tr("%n row(s) to work", nullptr, static_cast<int>(open));
        if (role == IconRole) return QStringLiteral("warning");
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Warn)) : QVariant();
    }
    if (role == Qt::DisplayRole) return ImportListModel::tr("done");
    if (role == IconRole) return QStringLiteral("check-circle");
    return role == ToneRole ? QVariant(static_cast<int>(Tone::Ok)) : QVariant();
}

} // namespace

ImportListModel::ImportListModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("import"), tr("No."), true},
                         {QStringLiteral("when"), tr("Imported")},
                         {QStringLiteral("state"), tr("State")},
                         {QStringLiteral("files"), tr("From")},
                         {QStringLiteral("inserted"), tr("New"), true},
                         {QStringLiteral("updated"), tr("Changed"), true},
                         {QStringLiteral("rejected"), tr("Rejected"), true},
                         {QStringLiteral("read"), tr("Read"), true},
                         {QStringLiteral("user"), tr("By")}},
                        parent) {}

void ImportListModel::setReceipts(std::vector<std::shared_ptr<const ImportReceipt>> receipts) {
    beginResetModel();
    m_receipts = std::move(receipts);
    m_sums.clear();
    for (const auto& receipt : m_receipts) m_sums.push_back(ReceiptModel::sum(*receipt));
    endResetModel();
}

std::shared_ptr<const ImportReceipt> ImportListModel::receipt(int row) const {
    return row < 0 || row >= rows() ? nullptr : m_receipts[static_cast<std::size_t>(row)];
}

int ImportListModel::rows() const {
    return static_cast<int>(m_receipts.size());
}

QVariant ImportListModel::cell(int row, const QString& column, int role) const {
    const ImportReceipt& receipt = *m_receipts[static_cast<std::size_t>(row)];
    if (column == QLatin1String("import")) {
        if (role == Qt::DisplayRole) return QString::number(receipt.id.value);
        return role == SortRole ? QVariant(static_cast<qlonglong>(receipt.id.value)) : QVariant();
    }
    if (column == QLatin1String("state")) return stateCell(receipt, role);
    if (receipt.isRolledBack() && role == ToneRole) return static_cast<int>(Tone::Muted);
    if (column == QLatin1String("when")) {
        const QDateTime local = receipt.finishedAt.toLocalTime();
        if (role == Qt::DisplayRole)
            return QLocale().toString(local.date(), QStringLiteral("d MMM yyyy")) +
                   local.time().toString(QStringLiteral(", HH:mm"));
        if (role == SortRole) return receipt.finishedAt;
        return {};
    }
    if (column == QLatin1String("user")) return role == Qt::DisplayRole ? QVariant(receipt.user) : QVariant();
    if (column == QLatin1String("files")) {
        QStringList names;
        QStringList paths;
        for (const FileReceipt& file : receipt.files) {
            const QString folder = QFileInfo(QFileInfo(file.path).path()).fileName();
            const QString name = folder.isEmpty() ? QFileInfo(file.path).fileName() : folder;
            if (!names.contains(name)) names.append(name);
            paths.append(file.path);
        }
        if (role == Qt::DisplayRole) return names.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? QVariant(paths.join(QLatin1Char('\n'))) : QVariant();
    }
    return figureCell(m_sums[static_cast<std::size_t>(row)], column, role);
}

} // namespace harmdesk::tables
