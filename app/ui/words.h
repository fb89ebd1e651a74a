// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace plaza::ui {

/// The screen's own words in the language in use; the running application has at most one of these. UI thread.
class Words {
public:
    Words();
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    /// "zh" or "en"; anything else is taken as "zh". From the next qtTrId on, words are in this language.
    void use(const QString &language);

private:
    QTranslator m_zh, m_en;
    QTranslator *m_installed = nullptr;
};

} // namespace plaza::ui
