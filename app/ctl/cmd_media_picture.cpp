// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json_text.h"
#include "ctl/media_commands.h"
#include "ctl/pdf_application.h"
#include "media/rules.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

constexpr int kMostMegabytes = media::kMostMegapixels * 4;

int degreesOf(QImageIOHandler::Transformations turn)
{
    if (turn.testFlag(QImageIOHandler::TransformationRotate90))
        return turn.testFlag(QImageIOHandler::TransformationRotate180) ? 270 : 90;
    return turn.testFlag(QImageIOHandler::TransformationRotate180) ? 180 : 0;
}

/// Its size is asked before anything is decoded; a drawing has none of its own and is drawn as wide as a screen.
nlohmann::ordered_json look(const std::string &path)
{
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(QFile::decodeName(QByteArray::fromStdString(path)));
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const bool drawing = reader.format().startsWith("svg");
    QSize size = reader.size();
    const int turned = degreesOf(reader.transformation());
    if (turned % 180 == 90)
        size.transpose();
    nlohmann::ordered_json told{
        {"width", size.width()}, {"height", size.height()}, {"pictures", 1}, {"turned", turned}};
    const std::int64_t pixels = std::int64_t{size.width()} * size.height();
    const bool tooLarge = std::max(size.width(), size.height()) > media::kMostPictureSide ||
                          pixels > std::int64_t{media::kMostMegapixels} * 1'000'000;
    if (size.isValid() && tooLarge) {
        told["error"] = "its " + std::to_string(size.width()) + "×" + std::to_string(size.height()) +
                        " pixels are too many: at most " + std::to_string(media::kMostPictureSide) + " on a side and " +
                        std::to_string(media::kMostMegapixels) + " million in all";
        return told;
    }
    if (drawing && size.isValid() && !size.isEmpty())
        reader.setScaledSize(size.scaled(QSize(1920, 1920), Qt::KeepAspectRatio));
    if (reader.read().isNull()) {
        told["error"] = "it can't be drawn: " + reader.errorString().toStdString();
        return told;
    }
    int pictures = 1;
    constexpr int kEnough = 1000;
    while (reader.supportsAnimation() && pictures < kEnough && reader.canRead() && !reader.read().isNull())
        ++pictures;
    told["pictures"] = pictures;
    return told;
}

} // namespace

void addMediaPicture(Command media, Streams streams, int &exit)
{
    const auto command = media.addSubcommand("picture", "");
    command.hide();
    auto file = std::make_shared<std::string>();
    command.addOption("FILE", *file, "").required();
    command.callback([file, streams, &exit] {
        const auto application = pdfApplication();
        const auto told = look(*file);
        streams.out << mendedJsonText(told) << '\n';
        exit = told.contains("error") ? Findings : Done;
    });
}

} // namespace plaza::ctl
