// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_synonyms.h"

namespace plaza::ui {

const std::vector<Synonyms> &synonyms()
{
    using Kind = core::AmenityKind;
    static const std::vector<Synonyms> kAll{
        {Kind::Toilet, {"厕所", "洗手间", "卫生间", "公厕", "toilet", "WC", "restroom", "bathroom", "lavatory"}},
        {Kind::AccessibleToilet,
         {"无障碍厕所", "无障碍洗手间", "无障碍卫生间", "残疾人厕所", "母婴室", "厕所", "洗手间", "卫生间",
          "accessible toilet", "toilet", "WC", "restroom", "disabled toilet", "baby changing"}},
        {Kind::SignIn, {"签到", "报到", "登记", "注册", "sign in", "check in", "registration"}},
        {Kind::ServiceDesk,
         {"服务台", "问询处", "咨询台", "咨询", "失物招领", "帮助", "service desk", "information", "help", "lost"}},
        {Kind::PrizeDesk, {"领奖台", "兑奖处", "领奖", "兑奖", "奖品", "礼品", "prize desk", "gift"}},
        {Kind::FirstAid, {"医务点", "急救", "医疗点", "救护", "医生", "first aid", "doctor", "medical"}},
        {Kind::Water, {"饮水处", "喝水", "饮水机", "开水", "热水", "water", "drinking water"}},
        {Kind::Rest, {"休息区", "休息", "座位", "坐一坐", "rest area", "seats"}},
        {Kind::Volunteers, {"志愿者", "义工", "volunteers"}},
        {Kind::Stage, {"主舞台", "舞台", "演出", "stage"}},
        {Kind::Hall, {"会议厅", "会场", "会议室", "大厅", "hall", "meeting room"}},
        {Kind::Exit, {"出口", "大门", "门口", "入口", "exit", "gate", "way out", "entrance"}},
        {Kind::Assembly, {"集合点", "疏散", "避难", "assembly point"}},
        {Kind::Parking, {"停车场", "停车", "车库", "parking", "car park"}},
        {{}, {"血压计", "量血压", "测血压", "blood pressure"}},
        {{}, {"电子秤", "体重秤", "台秤", "秤", "scale"}},
        {{}, {"电水壶", "电热水壶", "烧水壶", "kettle"}},
        {{}, {"中药材", "中药", "药材", "herb"}},
        {{}, {"插线板", "插座", "排插", "接线板", "extension lead", "socket"}},
        {{}, {"眼镜", "验光", "配镜", "glasses", "lens"}},
        {{}, {"电动车", "电瓶车", "电动自行车", "头盔", "e-bike", "helmet"}},
        {{}, {"儿童玩具", "玩具", "toy"}},
        {{}, {"黄金", "首饰", "珠宝", "金饰", "gold", "jewellery"}},
    };
    return kAll;
}

} // namespace plaza::ui
