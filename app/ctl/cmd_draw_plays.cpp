// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/draw_commands.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/unseen.h"
#include "report/atomic_file.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace plaza::ctl {

int exportPlays(const std::string &storeFile, const std::string &round, const std::string &out, bool json,
                Streams streams)
{
    OpenDesk open(storeFile);
    const nlohmann::ordered_json order{{"do", "export-plays"}, {"round", round}};
    const auto told = jsonFrom(open.order(jsonText(order)));
    if (!told.contains("file")) {
        streams.err << storeFile << ": " << round << ": " << told.at("problem").get<std::string>();
        if (!told.at("from").is_null())
            streams.err << "; export it after "
                        << core::toIso({told.at("from").get<std::int64_t>()}, open.event().offset).substr(0, 16);
        streams.err << '\n';
        return Findings;
    }
    report::writeFileAtomically(out, told.at("file").get<std::string>());
    if (json)
        streams.out << withUnseenEscaped(jsonText(nlohmann::ordered_json{{"file", out}, {"round", round}})) << '\n';
    else
        streams.out << withUnseenEscaped(out) << ": every play of " << round
                    << " with its draw; anybody can check it: plazactl draw verify " << out << '\n';
    return Done;
}

} // namespace plaza::ctl
