// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device_source.h"

#include <algorithm>
#include <utility>

namespace plaza::ui {

DeviceSource::DeviceSource(std::unique_ptr<CameraPort> port, int index, int patienceMs, QObject *parent)
    : FrameSource(parent), m_port(std::move(port)), m_index(index)
{
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_open.isEmpty())
            lose(QStringLiteral("the camera is silent"));
        look();
    });
    connect(m_port.get(), &CameraPort::devicesChanged, this, &DeviceSource::look);
    connect(m_port.get(), &CameraPort::failed, this, &DeviceSource::lose);
    connect(m_port.get(), &CameraPort::frame, this, [this](const QVideoFrame &picture) {
        if (m_open.isEmpty() || !picture.isValid())
            return;
        m_patience.start();
        setState(State::Running);
        emit frame(picture);
    });
}

DeviceSource::~DeviceSource()
{
    m_port->disconnect(this);
    m_port->close();
}

void DeviceSource::start()
{
    m_wanted = true;
    setState(State::Starting);
    m_patience.start();
    look();
}

void DeviceSource::stop()
{
    m_wanted = false;
    m_patience.stop();
    m_open.clear();
    m_port->close();
    setState(State::Ended);
}

/// Opens the camera if it is there and closed, and notices when it has gone.
void DeviceSource::look()
{
    if (!m_wanted)
        return;
    const QList<CameraPort::Device> devices = m_port->devices();
    if (!m_open.isEmpty()) {
        const bool there = std::ranges::any_of(devices, [this](const auto &device) { return device.id == m_open; });
        if (there)
            return;
        lose(QStringLiteral("the camera was unplugged"));
    }
    if (m_index >= devices.size()) {
        const QString number = QString::number(m_index);
        if (state() != State::Missing)
            setState(State::Missing, QStringLiteral("no camera device:%1; this machine has %2")
                                         .arg(number, QString::number(devices.size())));
        return;
    }
    m_open = devices[m_index].id;
    m_patience.start();
    m_port->open(m_open);
}

void DeviceSource::lose(const QString &why)
{
    if (!m_wanted)
        return;
    m_open.clear();
    m_port->close();
    setState(State::Missing, why);
}

} // namespace plaza::ui
