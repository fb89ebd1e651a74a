// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace plaza::store {

const std::string &schemaStep(int version)
{
    switch (version) {
    case 1:
        return schema0001();
    case 2:
        return schema0002();
    case 3:
        return schema0003();
    case 4:
        return schema0004();
    case 5:
        return schema0005();
    default:
        return schema0006();
    }
}

const std::string &projectionTables()
{
    static const std::string sql =
        projectionTables0001() + forgottenTable() + schema0003() + schema0004() + schema0005() + staffTables0006();
    return sql;
}

} // namespace plaza::store
