// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace harmdesk::settings {

/// A setting: its place in the file and what holds while nobody has set it. Keys are stable; never reuse one.
template <class T> struct Key {
    const char16_t* name;
    T fallback;
};

enum class Scheme { System = 0, Light = 1, Dark = 2 };
enum class Density {
    Automatic = 0,
    Comfortable = 1,
    Compact = 2
}; ///< Automatic: compact below 800 px window height

// What the program remembers. Enums are stored as their numbers.
namespace keys {
inline const Key<QString> kLanguage{u"general/language", QStringLiteral("en_GB")}; ///< "en_GB" or "cy"
inline const Key<Scheme> kScheme{u"look/scheme", Scheme::System};
inline const Key<Density> kDensity{u"look/density", Density::Automatic};
inline const Key<QString> kMarking{u"general/marking", QStringLiteral("OFFICIAL-SENSITIVE")};
inline const Key<int> kCutOff{u"ranking/cutOff", 100}; ///< 1 … 10,000 places
inline const Key<bool> kAskRevealReason{u"dossier/askRevealReason", true};
inline const Key<QString> kProfileFile{u"ranking/profileFile",
                                       QString()}; ///< empty: the built-in profile v100
inline const Key<QString> kLastCase{u"cases/last", QString()};
inline const Key<QStringList> kRecentCases{u"cases/recent", QStringList()}; ///< newest first, at most ten
inline const Key<QString> kLastPage{u"window/page", QStringLiteral("ranking")};
inline const Key<QByteArray> kWindowGeometry{u"window/geometry", QByteArray()};
inline const Key<QString> kLastFolder{u"general/lastFolder", QString()}; ///< where file choosers open
} // namespace keys

/// The analyst's own settings, in an .ini file in their configuration folder. Values that the file holds but
/// that are of the wrong type or out of range read as the default. GUI thread (and the command line's one
/// thread).
class Settings : public QObject {
    Q_OBJECT
public:
    /// The settings of this user.
    static Settings& instance();
    /// Settings in a file of their own (tests).
    explicit Settings(const QString& iniPath);

    template <class T> T get(const Key<T>& key) const {
        const QString name = QString::fromUtf16(key.name);
        if (!m_store.contains(name)) return key.fallback;
        const QVariant value = m_store.value(name);
        if constexpr (std::is_enum_v<T>) {
            bool ok = false;
            const int number = value.toInt(&ok);
            return ok && number >= 0 && number <= 2 ? static_cast<T>(number) : key.fallback;
        } else if constexpr (std::is_same_v<T, int>) {
            bool ok = false;
            const int number = value.toInt(&ok);
            return ok ? number : key.fallback;
        } else {
            return value.canConvert<T>() ? value.value<T>() : key.fallback;
        }
    }
    template <class T> void set(const Key<T>& key, const T& value) {
        if (get(key) == value && m_store.contains(QString::fromUtf16(key.name))) return;
        if constexpr (std::is_enum_v<T>)
            store(QString::fromUtf16(key.name), static_cast<int>(value));
        else
            store(QString::fromUtf16(key.name), QVariant::fromValue(value));
    }
    template <class T> bool isKey(const Key<T>& key, const QString& name) const {
        return QString::fromUtf16(key.name) == name;
    }

    /// The number of places above the cut-off, within 1 … 10,000 whatever the file says.
    int cutOff() const;
    /// Puts a case first in the list of recent ones and remembers it as the last.
    void rememberCase(const QString& path);
    void forgetCase(const QString& path);

    /// State of a table's header, by the table's stable id: JSON made by the table.
    QByteArray tableState(const QString& tableId) const;
    void setTableState(const QString& tableId, const QByteArray& json);

    void sync() { m_store.sync(); }

Q_SIGNALS:
    /// The setting with this name has another value now.
    void changed(const QString& name);

private:
    void store(const QString& name, const QVariant& value);
    QSettings m_store;
};

} // namespace harmdesk::settings
