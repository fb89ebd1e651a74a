// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_for_qml.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

namespace plaza::tests {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_stage = std::make_unique<StageForQml>();
        connect(m_stage->kiosk(), &ui::KioskModel::languageChanged, engine, &QQmlEngine::retranslate);
        connect(m_stage.get(), &StageForQml::renewed, engine, [this, engine] {
            connect(m_stage->kiosk(), &ui::KioskModel::languageChanged, engine, &QQmlEngine::retranslate);
            engine->retranslate();
        });
        engine->rootContext()->setContextProperty(QStringLiteral("stage"), m_stage.get());
    }
    void cleanupTestCase() { m_stage.reset(); }

private:
    std::unique_ptr<StageForQml> m_stage;
};

} // namespace plaza::tests

QUICK_TEST_MAIN_WITH_SETUP(plaza_screen, plaza::tests::Setup)

#include "main.moc"
