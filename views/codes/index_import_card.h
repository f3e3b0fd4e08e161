// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/index_import.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace harmdesk::views {

/// An index that was read from a file and is not in the case yet: what was tidied, under which name it goes
/// beside the others, yes or no.
class IndexImportCard : public QFrame {
    Q_OBJECT
public:
    explicit IndexImportCard(QWidget* parent = nullptr);
    /// `taken`: names that the case holds already.
    void show(const intake::IndexFile& file, const QString& path, const QStringList& taken);
    /// The index under the name that is typed.
    HarmIndex index() const;
    QString path() const { return m_path; }

Q_SIGNALS:
    void addRequested();
    void discarded();

private:
    void checkName();

    HarmIndex m_index;
    QString m_path;
    QStringList m_taken;
    QLabel* m_title;
    QLabel* m_notes;
    QLineEdit* m_name;
    QLabel* m_refusal;
    QPushButton* m_add;
    QPushButton* m_discard;
};

} // namespace harmdesk::views
