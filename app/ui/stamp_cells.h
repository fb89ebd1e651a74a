// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// A station on somebody's card as it stands on the screen.
class StampCell {
    Q_GADGET
    QML_VALUE_TYPE(stampCell)
    Q_PROPERTY(QString booth MEMBER booth)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString mark MEMBER mark)
    Q_PROPERTY(int tilt MEMBER tilt)
    Q_PROPERTY(bool collected MEMBER collected)
    Q_PROPERTY(bool fresh MEMBER fresh)

public:
    QString booth, number, name;
    QString mark; ///< what its stamp says
    int tilt = 0; ///< of the stamp, in degrees: −6 … 6, always the same for a booth
    bool collected = false;
    bool fresh = false; ///< this moment
    friend bool operator==(const StampCell &, const StampCell &) = default;
};

} // namespace plaza::ui
