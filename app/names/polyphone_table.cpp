// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/reading_tables.h"

#include <array>

namespace plaza::names {

namespace {

// Characters of names, organisations and places that are read in several ways; sorted by code point.
constexpr auto kRows = std::to_array<Polyphone>({
    {U'丁', "ding zheng"},     {U'万', "wan mo"},        {U'么', "me yao ma"},  {U'乐', "le yue lao"},
    {U'乘', "cheng sheng"},    {U'乜', "mie nie"},       {U'乾', "qian gan"},   {U'了', "le liao"},
    {U'亟', "ji qi"},          {U'亨', "heng peng"},     {U'亲', "qin qing"},   {U'什', "shi shen"},
    {U'仇', "chou qiu"},       {U'仔', "zi zai"},        {U'价', "jia jie"},    {U'会', "hui kuai"},
    {U'传', "chuan zhuan"},    {U'伯', "bo bai"},        {U'伺', "si ci"},      {U'似', "si shi"},
    {U'伽', "jia qie ga"},     {U'佛', "fo fu"},         {U'佴', "nai er"},     {U'侗', "dong tong"},
    {U'便', "bian pian"},      {U'俏', "qiao xiao"},     {U'俞', "yu shu"},     {U'俟', "si qi"},
    {U'俩', "lia liang"},      {U'偻', "lou lv"},        {U'六', "liu lu"},     {U'兹', "zi ci"},
    {U'冒', "mao mo"},         {U'冯', "feng ping"},     {U'刨', "pao bao"},    {U'券', "quan xuan"},
    {U'刹', "cha sha"},        {U'削', "xiao xue"},      {U'剥', "bo bao"},     {U'劲', "jin jing"},
    {U'勒', "le lei"},         {U'匙', "chi shi"},       {U'区', "qu ou"},      {U'单', "dan shan chan"},
    {U'卡', "ka qia"},         {U'卷', "juan quan"},     {U'厂', "chang an"},   {U'厦', "xia sha"},
    {U'县', "xian xuan"},      {U'参', "can shen cen"},  {U'句', "ju gou"},     {U'叨', "dao tao"},
    {U'召', "zhao shao"},      {U'叶', "ye xie"},        {U'吁', "xu yu"},      {U'合', "he ge"},
    {U'吓', "xia he"},         {U'否', "fou pi"},        {U'吭', "hang keng"},  {U'员', "yuan yun"},
    {U'呢', "ne ni"},          {U'呣', "m mu"},          {U'呱', "gua gu"},     {U'咀', "ju zui"},
    {U'咋', "za zha"},         {U'和', "he huo hu"},     {U'咳', "ke hai"},     {U'咽', "yan ye"},
    {U'嗯', "en ng"},          {U'嚼', "jiao jue"},      {U'囤', "tun dun"},    {U'圈', "quan juan"},
    {U'圩', "wei xu"},         {U'地', "di de"},         {U'均', "jun yun"},    {U'垌', "dong tong"},
    {U'埋', "mai man"},        {U'堡', "bao bu pu"},     {U'塞', "sai se"},     {U'壳', "ke qiao"},
    {U'大', "da dai"},         {U'夹', "jia ga"},        {U'奇', "qi ji"},      {U'娜', "na nuo"},
    {U'宓', "mi fu"},          {U'家', "jia jie"},       {U'宿', "su xiu"},     {U'将', "jiang qiang"},
    {U'尉', "wei yu"},         {U'尺', "chi che"},       {U'尾', "wei yi"},     {U'尿', "niao sui"},
    {U'居', "ju ji"},          {U'屏', "ping bing"},     {U'属', "shu zhu"},    {U'峒', "dong tong"},
    {U'峙', "zhi shi"},        {U'差', "cha chai ci"},   {U'巷', "xiang hang"}, {U'度', "du duo"},
    {U'弄', "nong long"},      {U'弟', "di ti"},         {U'弹', "dan tan"},    {U'强', "qiang jiang"},
    {U'得', "de dei"},         {U'徵', "zheng zhi"},     {U'恶', "e wu"},       {U'扁', "bian pian"},
    {U'扎', "zha za"},         {U'折', "zhe she"},       {U'抹', "mo ma"},      {U'拓', "tuo ta"},
    {U'择', "ze zhai"},        {U'括', "kuo gua"},       {U'拾', "shi she"},    {U'捋', "lv luo"},
    {U'掸', "dan shan"},       {U'提', "ti di"},         {U'摩', "mo ma"},      {U'撮', "cuo zuo"},
    {U'攒', "zan cuan"},       {U'敦', "dun dui"},       {U'数', "shu shuo"},   {U'於', "yu wu"},
    {U'晟', "sheng cheng"},    {U'景', "jing ying"},     {U'暴', "bao pu"},     {U'曝', "pu bao"},
    {U'曳', "ye yi"},          {U'曾', "zeng ceng"},     {U'朝', "chao zhao"},  {U'期', "qi ji"},
    {U'朴', "pu piao po"},     {U'杉', "shan sha"},      {U'枞', "zong cong"},  {U'枸', "gou ju"},
    {U'柏', "bai bo"},         {U'柜', "gui ju"},        {U'柞', "zuo zha"},    {U'查', "cha zha"},
    {U'栎', "li yue"},         {U'栖', "qi xi"},         {U'栟', "bing ben"},   {U'校', "xiao jiao"},
    {U'核', "he hu"},          {U'桁', "heng hang"},     {U'棱', "leng ling"},  {U'楷', "kai jie"},
    {U'槛', "kan jian"},       {U'模', "mo mu"},         {U'歙', "she xi"},     {U'殖', "zhi shi"},
    {U'殷', "yin yan"},        {U'氓', "mang meng"},     {U'汤', "tang shang"}, {U'汶', "wen men"},
    {U'沌', "dun zhuan"},      {U'没', "mei mo"},        {U'泌', "mi bi"},      {U'泷', "long shuang"},
    {U'洗', "xi xian"},        {U'洞', "dong tong"},     {U'浒', "hu xu"},      {U'浚', "jun xun"},
    {U'涌', "yong chong"},     {U'涡', "wo guo"},        {U'溃', "kui hui"},    {U'滑', "hua gu"},
    {U'漯', "luo ta"},         {U'澄', "cheng deng"},    {U'澹', "dan tan"},    {U'瀑', "pu bao"},
    {U'炅', "jiong gui"},      {U'烙', "lao luo"},       {U'熟', "shu shou"},   {U'熨', "yun yu"},
    {U'爪', "zhua zhao"},      {U'牟', "mou mu"},        {U'率', "lv shuai"},   {U'玢', "bin fen"},
    {U'珩', "heng hang"},      {U'珲', "hui hun"},       {U'琢', "zhuo zuo"},   {U'畜', "xu chu"},
    {U'番', "fan pan"},        {U'疟', "nve yao"},       {U'百', "bai bo"},     {U'的', "de di"},
    {U'盖', "gai ge"},         {U'盛', "sheng cheng"},   {U'省', "sheng xing"}, {U'着', "zhe zhuo zhao"},
    {U'石', "shi dan"},        {U'祭', "ji zhai"},       {U'禅', "chan shan"},  {U'种', "zhong chong"},
    {U'秘', "mi bi"},          {U'称', "cheng chen"},    {U'稽', "ji qi"},      {U'粘', "zhan nian"},
    {U'系', "xi ji"},          {U'繁', "fan po"},        {U'红', "hong gong"},  {U'纤', "xian qian"},
    {U'纶', "lun guan"},       {U'给', "gei ji"},        {U'络', "luo lao"},    {U'综', "zong zeng"},
    {U'绿', "lv lu"},          {U'缉', "ji qi"},         {U'缩', "suo su"},     {U'缪', "miao mou miu"},
    {U'翟', "zhai di"},        {U'育', "yu yo"},         {U'胖', "pang pan"},   {U'脉', "mai mo"},
    {U'脯', "pu fu"},          {U'臂', "bi bei"},        {U'色', "se shai"},    {U'艾', "ai yi"},
    {U'芒', "mang wang"},      {U'若', "ruo re"},        {U'茄', "qie jia"},    {U'茜', "qian xi"},
    {U'荠', "qi ji"},          {U'荥', "xing ying"},     {U'荨', "xun qian"},   {U'莘', "xin shen"},
    {U'莞', "guan wan"},       {U'落', "luo la lao"},    {U'著', "zhu zhuo"},   {U'蓼', "liao lu"},
    {U'蔓', "man wan"},        {U'蔚', "wei yu"},        {U'薄', "bao bo"},     {U'藏', "cang zang"},
    {U'虹', "hong jiang"},     {U'蚌', "bang beng"},     {U'蛇', "she yi"},     {U'血', "xue xie"},
    {U'行', "xing hang heng"}, {U'裳', "shang chang"},   {U'褪', "tui tun"},    {U'覃', "qin tan"},
    {U'见', "jian xian"},      {U'觉', "jue jiao"},      {U'角', "jiao jue"},   {U'解', "jie xie"},
    {U'识', "shi zhi"},        {U'说', "shuo shui yue"}, {U'调', "diao tiao"},  {U'谷', "gu yu"},
    {U'豁', "huo hua"},        {U'贲', "ben bi"},        {U'费', "fei bi"},     {U'贾', "jia gu"},
    {U'趄', "ju qie"},         {U'蹊', "xi qi"},         {U'车', "che ju"},     {U'轧', "ya zha ga"},
    {U'辟', "bi pi"},          {U'还', "huan hai"},      {U'迫', "po pai"},     {U'适', "shi kuo"},
    {U'遗', "yi wei"},         {U'那', "na nuo nei"},    {U'邪', "xie ye"},     {U'郄', "qie xi"},
    {U'郇', "xun huan"},       {U'郗', "xi chi"},        {U'都', "du dou"},     {U'重', "zhong chong"},
    {U'钥', "yao yue"},        {U'钿', "tian dian"},     {U'铅', "qian yan"},   {U'镐', "gao hao"},
    {U'长', "chang zhang"},    {U'阿', "a e"},           {U'陂', "bei po pi"},  {U'陆', "lu liu"},
    {U'降', "jiang xiang"},    {U'陶', "tao yao"},       {U'隗', "wei kui"},    {U'隽', "jun juan"},
    {U'雀', "que qiao"},       {U'露', "lu lou"},        {U'靓', "jing liang"}, {U'革', "ge ji"},
    {U'颈', "jing geng"},      {U'颉', "jie xie"},       {U'食', "shi si"},     {U'驮', "tuo duo"},
    {U'黑', "hei he"},         {U'龟', "gui jun qiu"},
});

} // namespace

const std::span<const Polyphone> kPolyphones = kRows;

} // namespace plaza::names
