// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <stdexcept>

namespace plaza::ui {

Words::Words()
{
    if (!m_zh.load(QStringLiteral(":/plaza/i18n/plaza_zh_CN.qm")) ||
        !m_en.load(QStringLiteral(":/plaza/i18n/plaza_en.qm")))
        throw std::runtime_error("the screen's words are missing from this program");
    use(QStringLiteral("zh"));
}

Words::~Words()
{
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed);
}

void Words::use(const QString &language)
{
    QTranslator *wanted = language == QLatin1String("en") ? &m_en : &m_zh;
    if (wanted == m_installed)
        return;
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed);
    QCoreApplication::installTranslator(wanted);
    m_installed = wanted;
}

} // namespace plaza::ui
