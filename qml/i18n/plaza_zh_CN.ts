<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="attract.touch">
        <source>轻触屏幕开始</source>
        <translation>轻触屏幕开始</translation>
    </message>
    <message id="attract.touch.other">
        <source>Touch to start</source>
        <translation>Touch to start</translation>
    </message>
    <message id="attract.scan">
        <source>已报名？直接出示二维码即可签到</source>
        <translation>已报名？直接出示二维码即可签到</translation>
    </message>
    <message id="attract.today">
        <source>今天 %1</source>
        <translation>今天 %1</translation>
    </message>
    <message id="home.hello">
        <source>欢迎光临</source>
        <translation>欢迎光临</translation>
    </message>
    <message id="home.hello.event">
        <source>欢迎光临%1</source>
        <translation>欢迎光临%1</translation>
    </message>
    <message id="now">
        <source>正在进行</source>
        <translation>正在进行</translation>
    </message>
    <message id="next">
        <source>接下来</source>
        <translation>接下来</translation>
    </message>
    <message id="home.nothing">
        <source>活动将于 %1 开始</source>
        <translation>活动将于 %1 开始</translation>
    </message>
    <message id="home.signin">
        <source>签到</source>
        <translation>签到</translation>
    </message>
    <message id="home.signin.1">
        <source>现在就可以出示二维码</source>
        <translation>现在就可以出示二维码</translation>
    </message>
    <message id="home.signin.2">
        <source>点这里可看着画面对准</source>
        <translation>点这里可看着画面对准</translation>
    </message>
    <message id="home.signin.low">
        <source>出示二维码，或点这里看画面</source>
        <translation>出示二维码，或点这里看画面</translation>
    </message>
    <message id="home.signout">
        <source>签退</source>
        <translation>签退</translation>
    </message>
    <message id="home.opens">
        <source>签到 %1 开始</source>
        <translation>签到 %1 开始</translation>
    </message>
    <message id="home.closed">
        <source>签到已结束，服务台可以帮您</source>
        <translation>签到已结束，服务台可以帮您</translation>
    </message>
    <message id="home.agenda">
        <source>今日日程</source>
        <translation>今日日程</translation>
    </message>
    <message id="util.language">
        <source>中 / EN</source>
        <translation>中 / EN</translation>
    </message>
    <message id="util.large">
        <source>大字</source>
        <translation>大字</translation>
    </message>
    <message id="util.reach">
        <source>低位操作</source>
        <translation>低位操作</translation>
    </message>
    <message id="util.call">
        <source>呼叫工作人员</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message id="util.calling">
        <source>正在通知工作人员</source>
        <translation>正在通知工作人员</translation>
    </message>
    <message id="util.called">
        <source>已通知工作人员，请稍等</source>
        <translation>已通知工作人员，请稍等</translation>
    </message>
    <message id="util.coming">
        <source>工作人员马上就到</source>
        <translation>工作人员马上就到</translation>
    </message>
    <message id="util.unreached">
        <source>暂时没联系上，请到服务台</source>
        <translation>暂时没联系上，请到服务台</translation>
    </message>
    <message id="reach.on">
        <source>低位操作已打开，再点一次恢复</source>
        <translation>低位操作已打开，再点一次恢复</translation>
    </message>
    <message id="large.on">
        <source>已放大文字</source>
        <translation>已放大文字</translation>
    </message>
    <message id="common.back">
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message id="common.home">
        <source>返回首页</source>
        <translation>返回首页</translation>
    </message>
    <message id="common.done">
        <source>完成</source>
        <translation>完成</translation>
    </message>
    <message id="common.ok">
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
    <message id="common.demo">
        <source>演示时间</source>
        <translation>演示时间</translation>
    </message>
    <message id="common.demo.inside">
        <source>场内 %1 人</source>
        <translation>场内 %1 人</translation>
    </message>
    <message id="common.earlier">
        <source>往前看</source>
        <translation>往前看</translation>
    </message>
    <message id="common.later">
        <source>往后看</source>
        <translation>往后看</translation>
    </message>
    <message id="scan.title">
        <source>请出示您的二维码</source>
        <translation>请出示您的二维码</translation>
    </message>
    <message id="scan.line">
        <source>手机或请柬上的二维码都可以，距离约一个手掌</source>
        <translation>手机或请柬上的二维码都可以，距离约一个手掌</translation>
    </message>
    <message id="scan.camera">
        <source>摄像头在屏幕上方</source>
        <translation>摄像头在屏幕上方</translation>
    </message>
    <message id="scan.camera.side">
        <source>摄像头在屏幕上方</source>
        <translation>摄像头在屏幕上方</translation>
    </message>
    <message id="scan.gun">
        <source>请用下方扫码枪</source>
        <translation>请用下方扫码枪</translation>
    </message>
    <message id="scan.gun.line">
        <source>把二维码对准扫码枪的红光，听到“嘀”一声就好</source>
        <translation>把二维码对准扫码枪的红光，听到“嘀”一声就好</translation>
    </message>
    <message id="scan.privacy">
        <source>只读取二维码，不拍照，不识别人脸</source>
        <translation>只读取二维码，不拍照，不识别人脸</translation>
    </message>
    <message id="scan.next">
        <source>请换下一位</source>
        <translation>请换下一位</translation>
    </message>
    <message id="scan.checking">
        <source>正在核对</source>
        <translation>正在核对</translation>
    </message>
    <message id="scan.saving">
        <source>正在保存</source>
        <translation>正在保存</translation>
    </message>
    <message id="scan.saving.line">
        <source>请稍等，马上就好</source>
        <translation>请稍等，马上就好</translation>
    </message>
    <message id="scan.help">
        <source>呼叫工作人员</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message id="scan.help.line">
        <source>没带二维码、没有报名，都可以帮您</source>
        <translation>没带二维码、没有报名，都可以帮您</translation>
    </message>
    <message id="hint.0">
        <source>请靠近一点</source>
        <translation>请靠近一点</translation>
    </message>
    <message id="hint.1">
        <source>请调亮手机屏幕</source>
        <translation>请调亮手机屏幕</translation>
    </message>
    <message id="hint.2">
        <source>请放平二维码</source>
        <translation>请放平二维码</translation>
    </message>
    <message id="hint.3">
        <source>请避开反光</source>
        <translation>请避开反光</translation>
    </message>
    <message id="v.hello">
        <source>%1，您好</source>
        <translation>%1，您好</translation>
    </message>
    <message id="v.hello.walkin">
        <source>欢迎您</source>
        <translation>欢迎您</translation>
    </message>
    <message id="v.walkin.detail">
        <source>欢迎您参加，请直接入场</source>
        <translation>欢迎您参加，请直接入场</translation>
    </message>
    <message id="v.next">
        <source>接下来这样做</source>
        <translation>接下来这样做</translation>
    </message>
    <message id="v.ok">
        <source>签到成功</source>
        <translation>签到成功</translation>
    </message>
    <message id="v.out">
        <source>已签退，慢走</source>
        <translation>已签退，慢走</translation>
    </message>
    <message id="v.out.hello">
        <source>谢谢您的到来</source>
        <translation>谢谢您的到来</translation>
    </message>
    <message id="v.out.detail">
        <source>谢谢您的到来</source>
        <translation>谢谢您的到来</translation>
    </message>
    <message id="v.already">
        <source>您已签到</source>
        <translation>您已签到</translation>
    </message>
    <message id="v.already.line">
        <source>这不是错误，签到记录已保存</source>
        <translation>这不是错误，签到记录已保存</translation>
    </message>
    <message id="v.already.detail">
        <source>不用再签，可以直接入场</source>
        <translation>不用再签，可以直接入场</translation>
    </message>
    <message id="v.already.other">
        <source>不是本人</source>
        <translation>不是本人</translation>
    </message>
    <message id="v.early">
        <source>签到还没开始</source>
        <translation>签到还没开始</translation>
    </message>
    <message id="v.early.line">
        <source>%1 开放，还有 %2 分钟</source>
        <translation>%1 开放，还有 %2 分钟</translation>
    </message>
    <message id="v.early.day">
        <source>%1 开放</source>
        <translation>%1 开放</translation>
    </message>
    <message id="v.closed">
        <source>签到已结束</source>
        <translation>签到已结束</translation>
    </message>
    <message id="v.closed.line">
        <source>服务台可以帮您</source>
        <translation>服务台可以帮您</translation>
    </message>
    <message id="v.time.hello">
        <source>感谢您的到来</source>
        <translation>感谢您的到来</translation>
    </message>
    <message id="v.time.detail">
        <source>感谢您的到来</source>
        <translation>感谢您的到来</translation>
    </message>
    <message id="v.venue">
        <source>您的会场在别处</source>
        <translation>您的会场在别处</translation>
    </message>
    <message id="v.venue.line">
        <source>请不要着急，我们带您过去</source>
        <translation>请不要着急，我们带您过去</translation>
    </message>
    <message id="v.venue.detail">
        <source>您报名的是另一个会场</source>
        <translation>您报名的是另一个会场</translation>
    </message>
    <message id="v.venue.yours">
        <source>您的会场</source>
        <translation>您的会场</translation>
    </message>
    <message id="v.venue.here">
        <source>您在这里</source>
        <translation>您在这里</translation>
    </message>
    <message id="v.venue.starts">
        <source>%1 开始</source>
        <translation>%1 开始</translation>
    </message>
    <message id="v.venue.walk">
        <source>步行约 %1 分钟</source>
        <translation>步行约 %1 分钟</translation>
    </message>
    <message id="v.venue.stay">
        <source>我要留在这里</source>
        <translation>我要留在这里</translation>
    </message>
    <message id="v.unlisted">
        <source>名单里没找到</source>
        <translation>名单里没找到</translation>
    </message>
    <message id="v.unlisted.line">
        <source>没关系，工作人员帮您查一查</source>
        <translation>没关系，工作人员帮您查一查</translation>
    </message>
    <message id="v.unlisted.1">
        <source>请看看是不是本次活动的二维码</source>
        <translation>请看看是不是本次活动的二维码</translation>
    </message>
    <message id="v.unlisted.2">
        <source>请告诉工作人员您的姓名和单位</source>
        <translation>请告诉工作人员您的姓名和单位</translation>
    </message>
    <message id="v.revoked">
        <source>二维码已停用</source>
        <translation>二维码已停用</translation>
    </message>
    <message id="v.revoked.line">
        <source>请到服务台，我们马上处理</source>
        <translation>请到服务台，我们马上处理</translation>
    </message>
    <message id="v.desk.1">
        <source>请到服务台，换一个新的二维码</source>
        <translation>请到服务台，换一个新的二维码</translation>
    </message>
    <message id="v.desk.2">
        <source>请告诉工作人员您的姓名和单位</source>
        <translation>请告诉工作人员您的姓名和单位</translation>
    </message>
    <message id="v.foreign">
        <source>这不是本活动的二维码</source>
        <translation>这不是本活动的二维码</translation>
    </message>
    <message id="v.foreign.line">
        <source>请换成本次活动的二维码</source>
        <translation>请换成本次活动的二维码</translation>
    </message>
    <message id="v.foreign.1">
        <source>请打开本次活动的短信或邀请函</source>
        <translation>请打开本次活动的短信或邀请函</translation>
    </message>
    <message id="v.foreign.2">
        <source>找不到也没关系，请找工作人员</source>
        <translation>找不到也没关系，请找工作人员</translation>
    </message>
    <message id="v.full">
        <source>本场名额已满</source>
        <translation>本场名额已满</translation>
    </message>
    <message id="v.full.line">
        <source>请到服务台，我们为您安排</source>
        <translation>请到服务台，我们为您安排</translation>
    </message>
    <message id="v.full.1">
        <source>请到服务台登记等候</source>
        <translation>请到服务台登记等候</translation>
    </message>
    <message id="v.full.2">
        <source>需要帮忙，请呼叫工作人员</source>
        <translation>需要帮忙，请呼叫工作人员</translation>
    </message>
    <message id="v.staff">
        <source>请到服务台</source>
        <translation>请到服务台</translation>
    </message>
    <message id="v.staff.line">
        <source>我们来帮您</source>
        <translation>我们来帮您</translation>
    </message>
    <message id="v.staff.detail">
        <source>工作人员正等着接待您</source>
        <translation>工作人员正等着接待您</translation>
    </message>
    <message id="v.staff.1">
        <source>请到服务台，由工作人员为您签到</source>
        <translation>请到服务台，由工作人员为您签到</translation>
    </message>
    <message id="v.staff.2">
        <source>也可以在这里呼叫工作人员</source>
        <translation>也可以在这里呼叫工作人员</translation>
    </message>
    <message id="v.notsaved">
        <source>没有保存成功</source>
        <translation>没有保存成功</translation>
    </message>
    <message id="v.notsaved.line">
        <source>请找工作人员，不会耽误您入场</source>
        <translation>请找工作人员，不会耽误您入场</translation>
    </message>
    <message id="v.notsaved.1">
        <source>可以再出示一次二维码</source>
        <translation>可以再出示一次二维码</translation>
    </message>
    <message id="v.notsaved.2">
        <source>也可以请工作人员帮您签到</source>
        <translation>也可以请工作人员帮您签到</translation>
    </message>
    <message id="fact.session">
        <source>场次</source>
        <translation>场次</translation>
    </message>
    <message id="fact.room">
        <source>会场</source>
        <translation>会场</translation>
    </message>
    <message id="fact.seat">
        <source>座位</source>
        <translation>座位</translation>
    </message>
    <message id="fact.zone">
        <source>分区</source>
        <translation>分区</translation>
    </message>
    <message id="fact.at">
        <source>签到时间</source>
        <translation>签到时间</translation>
    </message>
    <message id="fact.kiosk">
        <source>签到位置</source>
        <translation>签到位置</translation>
    </message>
    <message id="fact.outat">
        <source>签退时间</source>
        <translation>签退时间</translation>
    </message>
    <message id="fact.window">
        <source>签到时间</source>
        <translation>签到时间</translation>
    </message>
    <message id="agenda.soon">
        <source>议程即将公布</source>
        <translation>议程即将公布</translation>
    </message>
    <message id="agenda.over">
        <source>今天的活动已结束，谢谢您</source>
        <translation>今天的活动已结束，谢谢您</translation>
    </message>
    <message id="agenda.past">
        <source>已结束</source>
        <translation>已结束</translation>
    </message>
    <message id="idle.title">
        <source>还在吗？</source>
        <translation>还在吗？</translation>
    </message>
    <message id="idle.line">
        <source>%1 秒后返回首页</source>
        <translation>%1 秒后返回首页</translation>
    </message>
    <message id="idle.yes">
        <source>我还在</source>
        <translation>我还在</translation>
    </message>
    <message id="idle.no">
        <source>结束</source>
        <translation>结束</translation>
    </message>
    <message id="v.unread">
        <source>没看清二维码，请再试一次</source>
        <translation>没看清二维码，请再试一次</translation>
    </message>
    <message id="scan.none">
        <source>请到服务台签到</source>
        <translation>请到服务台签到</translation>
    </message>
    <message id="scan.none.line">
        <source>这台机器暂时读不了二维码，工作人员会帮您</source>
        <translation>这台机器暂时读不了二维码，工作人员会帮您</translation>
    </message>
    <message id="gun.good">
        <source>扫码枪设置正确</source>
        <translation>扫码枪设置正确</translation>
    </message>
    <message id="gun.bad">
        <source>扫码枪要调整</source>
        <translation>扫码枪要调整</translation>
    </message>
    <message id="gun.good.line">
        <source>四项都对</source>
        <translation>四项都对</translation>
    </message>
    <message id="gun.bad.line">
        <source>有 %1 项要改</source>
        <translation>有 %1 项要改</translation>
    </message>
    <message id="gun.camera">
        <source>摄像头正常</source>
        <translation>摄像头正常</translation>
    </message>
    <message id="gun.camera.line">
        <source>这张卡是给扫码枪用的</source>
        <translation>这张卡是给扫码枪用的</translation>
    </message>
    <message id="gun.camera.next">
        <source>请再用扫码枪扫一次</source>
        <translation>请再用扫码枪扫一次</translation>
    </message>
    <message id="gun.good.next">
        <source>可以开始签到了</source>
        <translation>可以开始签到了</translation>
    </message>
    <message id="gun.bad.next">
        <source>改好后，请再扫一次设置卡</source>
        <translation>改好后，请再扫一次设置卡</translation>
    </message>
    <message id="gun.suffix">
        <source>后缀</source>
        <translation>后缀</translation>
    </message>
    <message id="gun.suffix.enter">
        <source>有：回车</source>
        <translation>有：回车</translation>
    </message>
    <message id="gun.suffix.tab">
        <source>有：Tab</source>
        <translation>有：Tab</translation>
    </message>
    <message id="gun.suffix.mark">
        <source>有：结束符</source>
        <translation>有：结束符</translation>
    </message>
    <message id="gun.suffix.none">
        <source>没有：请把后缀设为回车（CR）</source>
        <translation>没有：请把后缀设为回车（CR）</translation>
    </message>
    <message id="gun.suffix.camera">
        <source>摄像头不需要</source>
        <translation>摄像头不需要</translation>
    </message>
    <message id="gun.letters">
        <source>字符</source>
        <translation>字符</translation>
    </message>
    <message id="gun.letters.right">
        <source>全部正确</source>
        <translation>全部正确</translation>
    </message>
    <message id="gun.letters.case">
        <source>大小写变了：请关闭大小写转换</source>
        <translation>大小写变了：请关闭大小写转换</translation>
    </message>
    <message id="gun.letters.other">
        <source>错位：请把键盘国家设为“美国”</source>
        <translation>错位：请把键盘国家设为“美国”</translation>
    </message>
    <message id="gun.once">
        <source>次数</source>
        <translation>次数</translation>
    </message>
    <message id="gun.once.right">
        <source>一次</source>
        <translation>一次</translation>
    </message>
    <message id="gun.once.twice">
        <source>重复：请关闭重复输出</source>
        <translation>重复：请关闭重复输出</translation>
    </message>
    <message id="gun.length">
        <source>长度</source>
        <translation>长度</translation>
    </message>
    <message id="gun.length.right">
        <source>完整，共 %1 位</source>
        <translation>完整，共 %1 位</translation>
    </message>
    <message id="gun.length.short">
        <source>%2 位只收到 %1 位：请放慢发送，取消长度限制</source>
        <translation>%2 位只收到 %1 位：请放慢发送，取消长度限制</translation>
    </message>
    <message id="gun.length.unknown">
        <source>先改好字符，再扫一次</source>
        <translation>先改好字符，再扫一次</translation>
    </message>
    <message id="promo.agenda">
        <source>今日日程</source>
        <translation>今日日程</translation>
    </message>
    <message id="promo.headcount">
        <source>现在场内</source>
        <translation>现在场内</translation>
    </message>
    <message id="promo.quiz">
        <source>有奖问答</source>
        <translation>有奖问答</translation>
    </message>
    <message id="promo.quiz.next">
        <source>%1 开始</source>
        <translation>%1 开始</translation>
    </message>
    <message id="promo.quiz.open">
        <source>正在进行，欢迎参加</source>
        <translation>正在进行，欢迎参加</translation>
    </message>
    <message id="promo.quiz.over">
        <source>今天的问答已结束，谢谢参与</source>
        <translation>今天的问答已结束，谢谢参与</translation>
    </message>
    <message id="promo.sponsor">
        <source>主办与支持</source>
        <translation>主办与支持</translation>
    </message>
    <message id="quiz.notsaved">
        <source>没有保存成功，请再试一次，或找工作人员</source>
        <translation>没有保存成功，请再试一次，或找工作人员</translation>
    </message>
    <message id="quiz.foreign">
        <source>这个二维码不能用来答题，请到服务台</source>
        <translation>这个二维码不能用来答题，请到服务台</translation>
    </message>
    <message id="quiz.ticket">
        <source>请出示二维码开始答题</source>
        <translation>请出示二维码开始答题</translation>
    </message>
    <message id="quiz.once">
        <source>您已参加过本轮</source>
        <translation>您已参加过本轮</translation>
    </message>
    <message id="quiz.today">
        <source>您今天已参加过，明天再来</source>
        <translation>您今天已参加过，明天再来</translation>
    </message>
    <message id="quiz.paused">
        <source>答题暂停，请稍后再来</source>
        <translation>答题暂停，请稍后再来</translation>
    </message>
    <message id="quiz.over">
        <source>答题已结束，谢谢您</source>
        <translation>答题已结束，谢谢您</translation>
    </message>
    <message id="quiz.closed">
        <source>本轮 %1 开始</source>
        <translation>本轮 %1 开始</translation>
    </message>
    <message id="quiz.rule.questions">
        <source>共 %1 题，每题 %2 秒</source>
        <translation>共 %1 题，每题 %2 秒</translation>
    </message>
    <message id="quiz.rule.pass">
        <source>答对 %1 题就过关</source>
        <translation>答对 %1 题就过关</translation>
    </message>
    <message id="quiz.rule.attempts">
        <source>每人可以参加 %1 次</source>
        <translation>每人可以参加 %1 次</translation>
    </message>
    <message id="quiz.single">
        <source>单选题</source>
        <translation>单选题</translation>
    </message>
    <message id="quiz.multiple">
        <source>多选题，选出所有正确的</source>
        <translation>多选题，选出所有正确的</translation>
    </message>
    <message id="quiz.truefalse">
        <source>判断题</source>
        <translation>判断题</translation>
    </message>
    <message id="quiz.ordering">
        <source>排序题，按顺序点选</source>
        <translation>排序题，按顺序点选</translation>
    </message>
    <message id="quiz.numeric">
        <source>填数题</source>
        <translation>填数题</translation>
    </message>
    <message id="quiz.type">
        <source>请输入数字</source>
        <translation>请输入数字</translation>
    </message>
    <message id="quiz.choose">
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
    <message id="quiz.submit">
        <source>就选 %1</source>
        <translation>就选 %1</translation>
    </message>
    <message id="quiz.right">
        <source>答对了</source>
        <translation>答对了</translation>
    </message>
    <message id="quiz.wrong">
        <source>再想想</source>
        <translation>再想想</translation>
    </message>
    <message id="quiz.late">
        <source>时间到</source>
        <translation>时间到</translation>
    </message>
    <message id="quiz.passed">
        <source>恭喜过关，谢谢参与</source>
        <translation>恭喜过关，谢谢参与</translation>
    </message>
    <message id="quiz.failed">
        <source>谢谢参与，欢迎再来</source>
        <translation>谢谢参与，欢迎再来</translation>
    </message>
    <message id="quiz.result">
        <source>答对 %1 题，共 %2 题</source>
        <translation>答对 %1 题，共 %2 题</translation>
    </message>
    <message id="quiz.number">
        <source>第 %1 / %2 题</source>
        <translation>第 %1 / %2 题</translation>
    </message>
    <message id="quiz.show">
        <source>请出示二维码开始答题</source>
        <translation>请出示二维码开始答题</translation>
    </message>
    <message id="quiz.may.show">
        <source>出示二维码也可以开始，成绩记在您名下</source>
        <translation>出示二维码也可以开始，成绩记在您名下</translation>
    </message>
    <message id="quiz.start">
        <source>开始答题</source>
        <translation>开始答题</translation>
    </message>
    <message id="quiz.seconds">
        <source>秒</source>
        <translation>秒</translation>
    </message>
    <message id="quiz.quit">
        <source>退出</source>
        <translation>退出</translation>
    </message>
    <message id="quiz.answer">
        <source>正确答案</source>
        <translation>正确答案</translation>
    </message>
    <message id="quiz.source">
        <source>来源：%1</source>
        <translation>来源：%1</translation>
    </message>
    <message id="quiz.next">
        <source>下一题</source>
        <translation>下一题</translation>
    </message>
    <message id="quiz.score">
        <source>看成绩</source>
        <translation>看成绩</translation>
    </message>
    <message id="quiz.rule.draw">
        <source>答对 %1 题可抽奖一次</source>
        <translation>答对 %1 题可抽奖一次</translation>
    </message>
    <message id="quiz.maydraw">
        <source>可以抽奖了</source>
        <translation>可以抽奖了</translation>
    </message>
    <message id="prize.draw">
        <source>开始抽奖</source>
        <translation>开始抽奖</translation>
    </message>
    <message id="prize.drawing">
        <source>正在抽奖</source>
        <translation>正在抽奖</translation>
    </message>
    <message id="prize.win">
        <source>恭喜中奖</source>
        <translation>恭喜中奖</translation>
    </message>
    <message id="prize.held">
        <source>您的奖品还没有领</source>
        <translation>您的奖品还没有领</translation>
    </message>
    <message id="prize.none">
        <source>谢谢参与</source>
        <translation>谢谢参与</translation>
    </message>
    <message id="prize.none.line">
        <source>没有抽中也谢谢您，来答题就很好</source>
        <translation>没有抽中也谢谢您，来答题就很好</translation>
    </message>
    <message id="prize.failed">
        <source>没有保存成功</source>
        <translation>没有保存成功</translation>
    </message>
    <message id="prize.failed.line">
        <source>还没有抽奖，请再试一次，或找工作人员</source>
        <translation>还没有抽奖，请再试一次，或找工作人员</translation>
    </message>
    <message id="prize.keep">
        <source>用手机拍下此页</source>
        <translation>用手机拍下此页</translation>
    </message>
    <message id="prize.keep.print">
        <source>用手机拍下此页，或打印小票</source>
        <translation>用手机拍下此页，或打印小票</translation>
    </message>
    <message id="prize.noprint">
        <source>打印机缺纸，请拍照保存</source>
        <translation>打印机缺纸，请拍照保存</translation>
    </message>
    <message id="prize.print">
        <source>打印小票</source>
        <translation>打印小票</translation>
    </message>
    <message id="prize.printing">
        <source>正在打印</source>
        <translation>正在打印</translation>
    </message>
    <message id="prize.printed">
        <source>已打印</source>
        <translation>已打印</translation>
    </message>
    <message id="prize.code">
        <source>兑奖号</source>
        <translation>兑奖号</translation>
    </message>
    <message id="prize.where">
        <source>领取地点</source>
        <translation>领取地点</translation>
    </message>
    <message id="prize.when">
        <source>领取时间</source>
        <translation>领取时间</translation>
    </message>
    <message id="prize.until.today">
        <source>今天 %1 前</source>
        <translation>今天 %1 前</translation>
    </message>
    <message id="prize.until.day">
        <source>%1 %2 前</source>
        <translation>%1 %2 前</translation>
    </message>
    <message id="prize.midnight">
        <source>24:00</source>
        <translation>24:00</translation>
    </message>
    <message id="prize.stamp">
        <source>奖</source>
        <translation>奖</translation>
    </message>
    <message id="prize.out">
        <source>奖品已发完，可以练一练</source>
        <translation>奖品已发完，可以练一练</translation>
    </message>
    <message id="common.retry">
        <source>重试</source>
        <translation>重试</translation>
    </message>
    <message id="fair.title">
        <source>如何保证公平</source>
        <translation>如何保证公平</translation>
    </message>
    <message id="fair.line">
        <source>抽奖用的数字事先封存，之后不能更改</source>
        <translation>抽奖用的数字事先封存，之后不能更改</translation>
    </message>
    <message id="fair.1">
        <source>先封存</source>
        <translation>先封存</translation>
    </message>
    <message id="fair.1.line">
        <source>开始前，把一串随机数封存，并公布它的指纹</source>
        <translation>开始前，把一串随机数封存，并公布它的指纹</translation>
    </message>
    <message id="fair.2">
        <source>再抽奖</source>
        <translation>再抽奖</translation>
    </message>
    <message id="fair.2.line">
        <source>每次抽奖由封存数与您的票号算出，中奖率按公布的规则</source>
        <translation>每次抽奖由封存数与您的票号算出，中奖率按公布的规则</translation>
    </message>
    <message id="fair.3">
        <source>可核对</source>
        <translation>可核对</translation>
    </message>
    <message id="fair.3.line">
        <source>活动结束后公布原数，任何人都能重算一遍</source>
        <translation>活动结束后公布原数，任何人都能重算一遍</translation>
    </message>
    <message id="fair.today">
        <source>今日封存指纹</source>
        <translation>今日封存指纹</translation>
    </message>
    <message id="fair.sealed">
        <source>%1 封存</source>
        <translation>%1 封存</translation>
    </message>
    <message id="fair.left">
        <source>奖品余量 · 这台签到机</source>
        <translation>奖品余量 · 这台签到机</translation>
    </message>
    <message id="fair.more">
        <source>另有 %1 种奖品</source>
        <translation>另有 %1 种奖品</translation>
    </message>
    <message id="fair.published">
        <source>原数已公布</source>
        <translation>原数已公布</translation>
    </message>
    <message id="fair.record">
        <source>全部抽奖记录的指纹</source>
        <translation>全部抽奖记录的指纹</translation>
    </message>
    <message id="fair.rules">
        <source>规则指纹 %1</source>
        <translation>规则指纹 %1</translation>
    </message>
    <message id="fair.fixed">
        <source>规则于 %1 确定</source>
        <translation>规则于 %1 确定</translation>
    </message>
    <message id="fair.restated">
        <source>%1 更改规则：%2</source>
        <translation>%1 更改规则：%2</translation>
    </message>
    <message id="fair.unknown">
        <source>暂时读不到，请过一会儿再看</source>
        <translation>暂时读不到，请过一会儿再看</translation>
    </message>
    <message id="fair.unsealed">
        <source>本轮开始时封存，那时在这里公布指纹</source>
        <translation>本轮开始时封存，那时在这里公布指纹</translation>
    </message>
    <message id="rules.title">
        <source>活动规则</source>
        <translation>活动规则</translation>
    </message>
    <message id="rules.fingerprint">
        <source>规则文字的指纹</source>
        <translation>规则文字的指纹</translation>
    </message>
    <message id="rules.questions">
        <source>题目</source>
        <translation>题目</translation>
    </message>
    <message id="rules.goal">
        <source>目标</source>
        <translation>目标</translation>
    </message>
    <message id="rules.who">
        <source>谁可以参加</source>
        <translation>谁可以参加</translation>
    </message>
    <message id="rules.who.anyone">
        <source>所有来宾都可以，不用二维码</source>
        <translation>所有来宾都可以，不用二维码</translation>
    </message>
    <message id="rules.who.ticket">
        <source>持本活动二维码的来宾</source>
        <translation>持本活动二维码的来宾</translation>
    </message>
    <message id="rules.often">
        <source>次数</source>
        <translation>次数</translation>
    </message>
    <message id="rules.often.round">
        <source>每人最多参加 %1 次</source>
        <translation>每人最多参加 %1 次</translation>
    </message>
    <message id="rules.often.day">
        <source>每人每天最多参加 %1 次</source>
        <translation>每人每天最多参加 %1 次</translation>
    </message>
    <message id="rules.often.any">
        <source>参加次数不限</source>
        <translation>参加次数不限</translation>
    </message>
    <message id="rules.often.wins">
        <source>每人最多中奖 %1 次</source>
        <translation>每人最多中奖 %1 次</translation>
    </message>
    <message id="rules.hours">
        <source>开放时间</source>
        <translation>开放时间</translation>
    </message>
    <message id="rules.prize">
        <source>奖品</source>
        <translation>奖品</translation>
    </message>
    <message id="rules.prize.stock">
        <source>%1，全场 %2 份</source>
        <translation>%1，全场 %2 份</translation>
    </message>
    <message id="rules.prize.odds">
        <source>中奖率 %1%</source>
        <translation>中奖率 %1%</translation>
    </message>
    <message id="rules.prize.value">
        <source>价值约 %1 元</source>
        <translation>价值约 %1 元</translation>
    </message>
    <message id="rules.release">
        <source>怎样发放</source>
        <translation>怎样发放</translation>
    </message>
    <message id="rules.release.even">
        <source>奖品在开放时间里分批放出，先来后到都有机会</source>
        <translation>奖品在开放时间里分批放出，先来后到都有机会</translation>
    </message>
    <message id="rules.claim">
        <source>领奖</source>
        <translation>领奖</translation>
    </message>
    <message id="rules.claim.until">
        <source>中奖当天 %1 前</source>
        <translation>中奖当天 %1 前</translation>
    </message>
    <message id="rules.terms">
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message id="rules.contact">
        <source>由谁负责</source>
        <translation>由谁负责</translation>
    </message>
    <message id="stage.all">
        <source>共 %1 个</source>
        <translation>共 %1 个</translation>
    </message>
    <message id="stage.batchDone">
        <source>已全部抽出</source>
        <translation>已全部抽出</translation>
    </message>
    <message id="stage.called">
        <source>现场报数：%1</source>
        <translation>现场报数：%1</translation>
    </message>
    <message id="stage.cancelled">
        <source>本次抽奖已取消</source>
        <translation>本次抽奖已取消</translation>
    </message>
    <message id="stage.come">
        <source>请中奖者到舞台上来</source>
        <translation>请中奖者到舞台上来</translation>
    </message>
    <message id="stage.ended">
        <source>恭喜各位中奖者</source>
        <translation>恭喜各位中奖者</translation>
    </message>
    <message id="stage.nobodyLost">
        <source>没有人中奖，也没有人失去资格，将重新抽取</source>
        <translation>没有人中奖，也没有人失去资格，将重新抽取</translation>
    </message>
    <message id="stage.passedOver">
        <source>上一位未领取，由排名中的下一位递补</source>
        <translation>上一位未领取，由排名中的下一位递补</translation>
    </message>
    <message id="stage.place">
        <source>第 %1 个，共 %2 个</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message id="stage.promise">
        <source>承诺数</source>
        <translation>承诺数</translation>
    </message>
    <message id="stage.promised">
        <source>名单已封存</source>
        <translation>名单已封存</translation>
    </message>
    <message id="stage.promised.line">
        <source>%1 人参加。请拍下承诺数，随后由现场观众报数</source>
        <translation>%1 人参加。请拍下承诺数，随后由现场观众报数</translation>
    </message>
    <message id="stage.record">
        <source>记录数</source>
        <translation>记录数</translation>
    </message>
    <message id="stage.title">
        <source>现场抽奖</source>
        <translation>现场抽奖</translation>
    </message>
    <message id="stage.turning">
        <source>正在抽取</source>
        <translation>正在抽取</translation>
    </message>
    <message id="stage.verify">
        <source>原数已公布，任何人都能重算一遍</source>
        <translation>原数已公布，任何人都能重算一遍</translation>
    </message>
    <message id="stage.waiting">
        <source>抽奖即将开始，请看大屏幕</source>
        <translation>抽奖即将开始，请看大屏幕</translation>
    </message>
    <message id="home.stamps">
        <source>集章卡</source>
        <translation>集章卡</translation>
    </message>
    <message id="stamp.tile">
        <source>集满 %1 枚换礼品</source>
        <translation>集满 %1 枚换礼品</translation>
    </message>
    <message id="stamp.intro">
        <source>集满 %1 枚，换一份礼品</source>
        <translation>集满 %1 枚，换一份礼品</translation>
    </message>
    <message id="stamp.intro.line">
        <source>请出示您的票，就能看到您的集章卡</source>
        <translation>请出示您的票，就能看到您的集章卡</translation>
    </message>
    <message id="stamp.intro.guest">
        <source>请出示您的票或集章卡；没有票，可以在这里领一张卡</source>
        <translation>请出示您的票或集章卡；没有票，可以在这里领一张卡</translation>
    </message>
    <message id="stamp.progress">
        <source>已集 %1 枚，还差 %2 枚</source>
        <translation>已集 %1 枚，还差 %2 枚</translation>
    </message>
    <message id="stamp.done">
        <source>已集满，可以换礼品</source>
        <translation>已集满，可以换礼品</translation>
    </message>
    <message id="stamp.done.where">
        <source>已集满，请到互动屏领取兑奖券</source>
        <translation>已集满，请到互动屏领取兑奖券</translation>
    </message>
    <message id="stamp.reward">
        <source>集满 %1 枚，到%2换：%3</source>
        <translation>集满 %1 枚，到%2换：%3</translation>
    </message>
    <message id="stamp.ready">
        <source>请先领取兑奖券，再到%1换：%2</source>
        <translation>请先领取兑奖券，再到%1换：%2</translation>
    </message>
    <message id="stamp.voucher">
        <source>兑奖券已领，礼品还没有换</source>
        <translation>兑奖券已领，礼品还没有换</translation>
    </message>
    <message id="stamp.elsewhere">
        <source>兑奖券是在%1领的，请到那里出示</source>
        <translation>兑奖券是在%1领的，请到那里出示</translation>
    </message>
    <message id="stamp.handed">
        <source>礼品已经领过，谢谢参与</source>
        <translation>礼品已经领过，谢谢参与</translation>
    </message>
    <message id="stamp.out">
        <source>本机的礼品已发完，请到服务台</source>
        <translation>本机的礼品已发完，请到服务台</translation>
    </message>
    <message id="stamp.over">
        <source>集章活动已结束，谢谢参与</source>
        <translation>集章活动已结束，谢谢参与</translation>
    </message>
    <message id="stamp.notyet">
        <source>集章 %1 开始</source>
        <translation>集章 %1 开始</translation>
    </message>
    <message id="stamp.type">
        <source>请输入展位码</source>
        <translation>请输入展位码</translation>
    </message>
    <message id="stamp.type.line">
        <source>展位屏幕上的 6 位数字，每 30 秒更换一次</source>
        <translation>展位屏幕上的 6 位数字，每 30 秒更换一次</translation>
    </message>
    <message id="stamp.new">
        <source>这是您的集章卡</source>
        <translation>这是您的集章卡</translation>
    </message>
    <message id="stamp.new.line">
        <source>请用手机拍下来，到每个展位出示</source>
        <translation>请用手机拍下来，到每个展位出示</translation>
    </message>
    <message id="stamp.new.booth">
        <source>第一枚章已盖好，请用手机拍下来，到下一个展位出示</source>
        <translation>第一枚章已盖好，请用手机拍下来，到下一个展位出示</translation>
    </message>
    <message id="stamp.refused">
        <source>没有认出这个码，请到服务台</source>
        <translation>没有认出这个码，请到服务台</translation>
    </message>
    <message id="stamp.refused.short">
        <source>没有认出这个码</source>
        <translation>没有认出这个码</translation>
    </message>
    <message id="stamp.first.card">
        <source>请先出示您的票或集章卡，再扫展位码</source>
        <translation>请先出示您的票或集章卡，再扫展位码</translation>
    </message>
    <message id="stamp.wrong">
        <source>没有这个展位码，请看展位屏幕再试一次</source>
        <translation>没有这个展位码，请看展位屏幕再试一次</translation>
    </message>
    <message id="stamp.stale">
        <source>这个码已经换了，请用展位屏幕上现在的码</source>
        <translation>这个码已经换了，请用展位屏幕上现在的码</translation>
    </message>
    <message id="stamp.desk">
        <source>请到服务台补章</source>
        <translation>请到服务台补章</translation>
    </message>
    <message id="stamp.locked">
        <source>输错的次数太多，%1 再试；也可以请展位扫您的卡</source>
        <translation>输错的次数太多，%1 再试；也可以请展位扫您的卡</translation>
    </message>
    <message id="stamp.notsaved">
        <source>没有保存成功，请再试一次</source>
        <translation>没有保存成功，请再试一次</translation>
    </message>
    <message id="stamp.notsaved.short">
        <source>没有保存成功</source>
        <translation>没有保存成功</translation>
    </message>
    <message id="stamp.already">
        <source>这枚章已经有了</source>
        <translation>这枚章已经有了</translation>
    </message>
    <message id="stamp.got">
        <source>已盖章</source>
        <translation>已盖章</translation>
    </message>
    <message id="stamp.next">
        <source>下一枚：%1 怎么走</source>
        <translation>下一枚：%1 怎么走</translation>
    </message>
    <message id="stamp.exchange">
        <source>领取兑奖券</source>
        <translation>领取兑奖券</translation>
    </message>
    <message id="stamp.enter">
        <source>输入展位码</source>
        <translation>输入展位码</translation>
    </message>
    <message id="stamp.take">
        <source>没有票？领一张集章卡</source>
        <translation>没有票？领一张集章卡</translation>
    </message>
    <message id="stamp.taken">
        <source>拍好了</source>
        <translation>拍好了</translation>
    </message>
    <message id="stamp.booth.show">
        <source>请出示您的票或集章卡，就能盖章</source>
        <translation>请出示您的票或集章卡，就能盖章</translation>
    </message>
    <message id="stamp.booth.code">
        <source>也可以在互动屏的集章卡里扫这个码，或输入这 6 位数字</source>
        <translation>也可以在互动屏的集章卡里扫这个码，或输入这 6 位数字</translation>
    </message>
    <message id="home.map">
        <source>展位地图</source>
        <translation>展位地图</translation>
    </message>
    <message id="home.map.line">
        <source>找展位 · 找服务台</source>
        <translation>找展位 · 找服务台</translation>
    </message>
    <message id="map.here">
        <source>您在这里</source>
        <translation>您在这里</translation>
    </message>
    <message id="map.search">
        <source>搜索展位或服务</source>
        <translation>搜索展位或服务</translation>
    </message>
    <message id="map.search.how">
        <source>输入编号，或拼音首字母，例如 XYJ 是血压计</source>
        <translation>输入编号，或拼音首字母，例如 XYJ 是血压计</translation>
    </message>
    <message id="map.step">
        <source>分步指引</source>
        <translation>分步指引</translation>
    </message>
    <message id="map.metres">
        <source>%1 米</source>
        <translation>%1 米</translation>
    </message>
    <message id="map.open">
        <source>现在开放</source>
        <translation>现在开放</translation>
    </message>
    <message id="map.notyet">
        <source>还没开放</source>
        <translation>还没开放</translation>
    </message>
    <message id="map.closed">
        <source>展位已结束</source>
        <translation>展位已结束</translation>
    </message>
    <message id="map.shut">
        <source>现在不开放</source>
        <translation>现在不开放</translation>
    </message>
    <message id="map.calm">
        <source>现在人少</source>
        <translation>现在人少</translation>
    </message>
    <message id="map.busy">
        <source>现在人较多</source>
        <translation>现在人较多</translation>
    </message>
    <message id="map.crowded">
        <source>现在人很多</source>
        <translation>现在人很多</translation>
    </message>
    <message id="map.services">
        <source>服务</source>
        <translation>服务</translation>
    </message>
    <message id="map.none">
        <source>没有找到，试试别的词</source>
        <translation>没有找到，试试别的词</translation>
    </message>
    <message id="map.found">
        <source>共 %1 处</source>
        <translation>共 %1 处</translation>
    </message>
    <message id="map.noplace">
        <source>这台机器还没有标出位置，画不出路线，请看图或问工作人员</source>
        <translation>这台机器还没有标出位置，画不出路线，请看图或问工作人员</translation>
    </message>
    <message id="map.noway">
        <source>这里画不出路线，请问工作人员</source>
        <translation>这里画不出路线，请问工作人员</translation>
    </message>
    <message id="map.nostepfree">
        <source>没有不走台阶的路线，工作人员可以带您过去</source>
        <translation>没有不走台阶的路线，工作人员可以带您过去</translation>
    </message>
    <message id="map.othervenue">
        <source>在%1</source>
        <translation>在%1</translation>
    </message>
    <message id="map.colon">
        <source>：</source>
        <translation>：</translation>
    </message>
    <message id="map.comma">
        <source>，</source>
        <translation>，</translation>
    </message>
    <message id="map.and">
        <source>、</source>
        <translation>、</translation>
    </message>
    <message id="map.walk">
        <source>步行约 %1 分钟</source>
        <translation>步行约 %1 分钟</translation>
    </message>
    <message id="map.plan">
        <source>展位平面图，列表中的内容相同</source>
        <translation>展位平面图，列表中的内容相同</translation>
    </message>
    <message id="map.stepfree">
        <source>不走台阶</source>
        <translation>不走台阶</translation>
    </message>
    <message id="map.farther">
        <source>缩小</source>
        <translation>缩小</translation>
    </message>
    <message id="map.nearer">
        <source>放大</source>
        <translation>放大</translation>
    </message>
    <message id="map.left">
        <source>向左看</source>
        <translation>向左看</translation>
    </message>
    <message id="map.right">
        <source>向右看</source>
        <translation>向右看</translation>
    </message>
    <message id="map.up">
        <source>向上看</source>
        <translation>向上看</translation>
    </message>
    <message id="map.down">
        <source>向下看</source>
        <translation>向下看</translation>
    </message>
    <message id="map.erase">
        <source>删除</source>
        <translation>删除</translation>
    </message>
    <message id="map.take">
        <source>用手机带走路线</source>
        <translation>用手机带走路线</translation>
    </message>
    <message id="map.take.short">
        <source>手机带走</source>
        <translation>手机带走</translation>
    </message>
    <message id="map.take.how">
        <source>用手机扫一扫，把路线带走</source>
        <translation>用手机扫一扫，把路线带走</translation>
    </message>
    <message id="map.all">
        <source>全部展位</source>
        <translation>全部展位</translation>
    </message>
    <message id="map.find">
        <source>搜索</source>
        <translation>搜索</translation>
    </message>
    <message id="map.earlier">
        <source>上一页</source>
        <translation>上一页</translation>
    </message>
    <message id="map.later">
        <source>下一页</source>
        <translation>下一页</translation>
    </message>
    <message id="map.begin">
        <source>请点展位，或者搜索</source>
        <translation>请点展位，或者搜索</translation>
    </message>
    <message id="v.way">
        <source>查看路线</source>
        <translation>查看路线</translation>
    </message>
    <message id="prize.way">
        <source>带我去领奖台</source>
        <translation>带我去领奖台</translation>
    </message>
    <message id="stamp.nothere">
        <source>这里现在不能集章，请问工作人员</source>
        <translation>这里现在不能集章，请问工作人员</translation>
    </message>
    <message id="staff">
        <source>工作人员</source>
        <translation>工作人员</translation>
    </message>
    <message id="staff.number">
        <source>您的编号</source>
        <translation>您的编号</translation>
    </message>
    <message id="staff.number.line">
        <source>请输入编号，或出示工作证上的码</source>
        <translation>请输入编号，或出示工作证上的码</translation>
    </message>
    <message id="staff.pin">
        <source>密码</source>
        <translation>密码</translation>
    </message>
    <message id="staff.pin.line">
        <source>请输入 6 位数字</source>
        <translation>请输入 6 位数字</translation>
    </message>
    <message id="staff.pin.wrong">
        <source>编号或密码不对（第 %1 次）。错 5 次以后要等一会儿</source>
        <translation>编号或密码不对（第 %1 次）。错 5 次以后要等一会儿</translation>
    </message>
    <message id="staff.pin.wait">
        <source>错的次数太多，请等一会儿再试</source>
        <translation>错的次数太多，请等一会儿再试</translation>
    </message>
    <message id="staff.pin.expired">
        <source>这个临时密码已经过期，请找主管换一个</source>
        <translation>这个临时密码已经过期，请找主管换一个</translation>
    </message>
    <message id="staff.pin.new">
        <source>请换新密码</source>
        <translation>请换新密码</translation>
    </message>
    <message id="staff.pin.new.line">
        <source>6 位数字，只有您自己知道</source>
        <translation>6 位数字，只有您自己知道</translation>
    </message>
    <message id="staff.pin.again">
        <source>再输入一次</source>
        <translation>再输入一次</translation>
    </message>
    <message id="staff.pin.differ">
        <source>两次输入不一样，请重新来</source>
        <translation>两次输入不一样，请重新来</translation>
    </message>
    <message id="staff.pin.simple">
        <source>这个密码太简单，请换一个</source>
        <translation>这个密码太简单，请换一个</translation>
    </message>
    <message id="staff.notsaved">
        <source>没有保存成功，请再试一次</source>
        <translation>没有保存成功，请再试一次</translation>
    </message>
    <message id="staff.notdone">
        <source>没有做成，请再试一次</source>
        <translation>没有做成，请再试一次</translation>
    </message>
    <message id="staff.locked">
        <source>已锁定，请重新进入</source>
        <translation>已锁定，请重新进入</translation>
    </message>
    <message id="staff.role.scan">
        <source>扫码</source>
        <translation>扫码</translation>
    </message>
    <message id="staff.role.desk">
        <source>服务台</source>
        <translation>服务台</translation>
    </message>
    <message id="staff.role.prizes">
        <source>兑奖台</source>
        <translation>兑奖台</translation>
    </message>
    <message id="staff.role.host">
        <source>主持</source>
        <translation>主持</translation>
    </message>
    <message id="staff.role.supervisor">
        <source>主管</source>
        <translation>主管</translation>
    </message>
    <message id="staff.corner">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="staff.calls">
        <source>呼叫工作人员</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message id="staff.calls.none">
        <source>现在没有人在等</source>
        <translation>现在没有人在等</translation>
    </message>
    <message id="staff.cell.calls">
        <source>呼叫</source>
        <translation>呼叫</translation>
    </message>
    <message id="staff.cell.lock">
        <source>锁定</source>
        <translation>锁定</translation>
    </message>
    <message id="staff.call.help">
        <source>需要帮助</source>
        <translation>需要帮助</translation>
    </message>
    <message id="staff.call.clock">
        <source>时钟不准，散场没有自动签退</source>
        <translation>时钟不准，散场没有自动签退</translation>
    </message>
    <message id="staff.call.notme">
        <source>签到的不是本人</source>
        <translation>签到的不是本人</translation>
    </message>
    <message id="staff.call.now">
        <source>刚刚</source>
        <translation>刚刚</translation>
    </message>
    <message id="staff.call.age">
        <source>%1 分钟前</source>
        <translation>%1 分钟前</translation>
    </message>
    <message id="staff.call.by">
        <source>%1 已去</source>
        <translation>%1 已去</translation>
    </message>
    <message id="staff.call.take">
        <source>我去</source>
        <translation>我去</translation>
    </message>
    <message id="staff.call.close">
        <source>已处理</source>
        <translation>已处理</translation>
    </message>
    <message id="staff.call.taken">
        <source>%1 已经去了</source>
        <translation>%1 已经去了</translation>
    </message>
    <message id="staff.call.closed">
        <source>这个呼叫已经处理完了</source>
        <translation>这个呼叫已经处理完了</translation>
    </message>
    <message id="staff.leave">
        <source>退出</source>
        <translation>退出</translation>
    </message>
    <message id="staff.other">
        <source>换个编号</source>
        <translation>换个编号</translation>
    </message>
    <message id="staff.next">
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message id="staff.headcount">
        <source>现场人数</source>
        <translation>现场人数</translation>
    </message>
    <message id="staff.emergency">
        <source>紧急广播</source>
        <translation>紧急广播</translation>
    </message>
    <message id="staff.cell.headcount">
        <source>人数</source>
        <translation>人数</translation>
    </message>
    <message id="staff.cell.emergency">
        <source>紧急</source>
        <translation>紧急</translation>
    </message>
    <message id="staff.expected">
        <source>应到 %1</source>
        <translation>应到 %1</translation>
    </message>
    <message id="staff.inside">
        <source>在场</source>
        <translation>在场</translation>
    </message>
    <message id="staff.absent">
        <source>未到</source>
        <translation>未到</translation>
    </message>
    <message id="staff.walkin">
        <source>临时</source>
        <translation>临时</translation>
    </message>
    <message id="staff.curve">
        <source>到场曲线</source>
        <translation>到场曲线</translation>
    </message>
    <message id="staff.recent">
        <source>近 10 分钟 ＋%1</source>
        <translation>近 10 分钟 ＋%1</translation>
    </message>
    <message id="staff.stale">
        <source>还是 %1 的数字，正在重试</source>
        <translation>还是 %1 的数字，正在重试</translation>
    </message>
    <message id="staff.silent">
        <source>%1 台没有消息</source>
        <translation>%1 台没有消息</translation>
    </message>
    <message id="staff.scope.event">
        <source>整个活动</source>
        <translation>整个活动</translation>
    </message>
    <message id="staff.scope.starts">
        <source>%1 · %2 开始</source>
        <translation>%1 · %2 开始</translation>
    </message>
    <message id="staff.scope.venue">
        <source>会场里的每个人只算一次</source>
        <translation>会场里的每个人只算一次</translation>
    </message>
    <message id="staff.scope.programme">
        <source>各会场合计，每个人只算一次</source>
        <translation>各会场合计，每个人只算一次</translation>
    </message>
    <message id="staff.scope.union">
        <source>每个人只算一次</source>
        <translation>每个人只算一次</translation>
    </message>
    <message id="staff.room.nearly">
        <source>快满了，最多 %1 人</source>
        <translation>快满了，最多 %1 人</translation>
    </message>
    <message id="staff.room.full">
        <source>已满 %1 人，请停止入场</source>
        <translation>已满 %1 人，请停止入场</translation>
    </message>
    <message id="staff.org.none">
        <source>没有写单位</source>
        <translation>没有写单位</translation>
    </message>
    <message id="staff.org.empty">
        <source>还没有单位的名单</source>
        <translation>还没有单位的名单</translation>
    </message>
    <message id="staff.kiosk.ok">
        <source>正常 · %1 人</source>
        <translation>正常 · %1 人</translation>
    </message>
    <message id="staff.kiosk.never">
        <source>还没有消息</source>
        <translation>还没有消息</translation>
    </message>
    <message id="staff.kiosk.quiet">
        <source>没有消息 · %1 人</source>
        <translation>没有消息 · %1 人</translation>
    </message>
    <message id="staff.kiosk.silent">
        <source>%1 分钟无消息 · %2 人</source>
        <translation>%1 分钟无消息 · %2 人</translation>
    </message>
    <message id="staff.missing">
        <source>%1：还没有到</source>
        <translation>%1：还没有到</translation>
    </message>
    <message id="staff.missing.none">
        <source>都到了</source>
        <translation>都到了</translation>
    </message>
    <message id="staff.missing.all">
        <source>全选（%1 位）</source>
        <translation>全选（%1 位）</translation>
    </message>
    <message id="staff.missing.notick">
        <source>全部不选</source>
        <translation>全部不选</translation>
    </message>
    <message id="staff.missing.tick">
        <source>请勾选要补签的人</source>
        <translation>请勾选要补签的人</translation>
    </message>
    <message id="staff.missing.act">
        <source>补签到 %1 位</source>
        <translation>补签到 %1 位</translation>
    </message>
    <message id="staff.missing.sure">
        <source>给这 %1 位补签到？</source>
        <translation>给这 %1 位补签到？</translation>
    </message>
    <message id="staff.missing.comma">
        <source>、</source>
        <translation>、</translation>
    </message>
    <message id="staff.missing.more">
        <source>%1 等</source>
        <translation>%1 等</translation>
    </message>
    <message id="staff.missing.line">
        <source>每个人都会记下是您补签的；十分钟内可以在各人的页面上撤销</source>
        <translation>每个人都会记下是您补签的；十分钟内可以在各人的页面上撤销</translation>
    </message>
    <message id="staff.missing.busy">
        <source>正在补签 %1 / %2</source>
        <translation>正在补签 %1 / %2</translation>
    </message>
    <message id="staff.missing.done">
        <source>已补签到 %1 位</source>
        <translation>已补签到 %1 位</translation>
    </message>
    <message id="staff.missing.part">
        <source>已补签到 %1 位；%2 位没有成功，原因在名字下面</source>
        <translation>已补签到 %1 位；%2 位没有成功，原因在名字下面</translation>
    </message>
    <message id="staff.missing.unsaved">
        <source>已补签到 %1 位，其余没有保存，请再试一次</source>
        <translation>已补签到 %1 位，其余没有保存，请再试一次</translation>
    </message>
    <message id="staff.why.already">
        <source>已签过到</source>
        <translation>已签过到</translation>
    </message>
    <message id="staff.why.early">
        <source>签到还没开始</source>
        <translation>签到还没开始</translation>
    </message>
    <message id="staff.why.closed">
        <source>签到已结束</source>
        <translation>签到已结束</translation>
    </message>
    <message id="staff.why.session">
        <source>不在这场名单</source>
        <translation>不在这场名单</translation>
    </message>
    <message id="staff.why.list">
        <source>名单里没有</source>
        <translation>名单里没有</translation>
    </message>
    <message id="staff.why.revoked">
        <source>票已停用</source>
        <translation>票已停用</translation>
    </message>
    <message id="staff.why.full">
        <source>名额已满</source>
        <translation>名额已满</translation>
    </message>
    <message id="staff.missing.session">
        <source>要在这里补签到，先回“人数”选一个场次</source>
        <translation>要在这里补签到，先回“人数”选一个场次</translation>
    </message>
    <message id="staff.missing.cut">
        <source>人太多，这里只列出前 %1 位</source>
        <translation>人太多，这里只列出前 %1 位</translation>
    </message>
    <message id="staff.close">
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message id="staff.cancel">
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message id="staff.noright">
        <source>您没有这个权限</source>
        <translation>您没有这个权限</translation>
    </message>
    <message id="staff.em.evacuation">
        <source>疏散</source>
        <translation>疏散</translation>
    </message>
    <message id="staff.em.weather">
        <source>恶劣天气</source>
        <translation>恶劣天气</translation>
    </message>
    <message id="staff.em.medical">
        <source>医疗求助</source>
        <translation>医疗求助</translation>
    </message>
    <message id="staff.em.missing">
        <source>寻人</source>
        <translation>寻人</translation>
    </message>
    <message id="staff.em.sure">
        <source>确认以后，屏幕马上显示，并发出警报声</source>
        <translation>确认以后，屏幕马上显示，并发出警报声</translation>
    </message>
    <message id="staff.em.confirm">
        <source>确认发布</source>
        <translation>确认发布</translation>
    </message>
    <message id="staff.em.end">
        <source>解除，一切恢复正常</source>
        <translation>解除，一切恢复正常</translation>
    </message>
    <message id="staff.prizes">
        <source>兑奖</source>
        <translation>兑奖</translation>
    </message>
    <message id="staff.cell.prizes">
        <source>兑奖</source>
        <translation>兑奖</translation>
    </message>
    <message id="staff.prize.show">
        <source>请出示兑奖码</source>
        <translation>请出示兑奖码</translation>
    </message>
    <message id="staff.prize.show.line">
        <source>对着摄像头或扫码枪</source>
        <translation>对着摄像头或扫码枪</translation>
    </message>
    <message id="staff.prize.valid">
        <source>可以兑奖</source>
        <translation>可以兑奖</translation>
    </message>
    <message id="staff.prize.hand">
        <source>核对奖品，然后按“发放”</source>
        <translation>核对奖品，然后按“发放”</translation>
    </message>
    <message id="staff.prize.paid">
        <source>已记录</source>
        <translation>已记录</translation>
    </message>
    <message id="staff.prize.give">
        <source>请把奖品交给来人</source>
        <translation>请把奖品交给来人</translation>
    </message>
    <message id="staff.prize.not">
        <source>不能兑奖</source>
        <translation>不能兑奖</translation>
    </message>
    <message id="staff.prize.already">
        <source>%1 已领取（%2）</source>
        <translation>%1 已领取（%2）</translation>
    </message>
    <message id="staff.prize.gone">
        <source>这张已经作废</source>
        <translation>这张已经作废</translation>
    </message>
    <message id="staff.prize.expired">
        <source>已过兑奖时间</source>
        <translation>已过兑奖时间</translation>
    </message>
    <message id="staff.prize.elsewhere">
        <source>请到抽中它的那台机器兑奖</source>
        <translation>请到抽中它的那台机器兑奖</translation>
    </message>
    <message id="staff.prize.other">
        <source>请到%1兑奖</source>
        <translation>请到%1兑奖</translation>
    </message>
    <message id="staff.prize.forged">
        <source>这不是我们的兑奖码</source>
        <translation>这不是我们的兑奖码</translation>
    </message>
    <message id="staff.prize.ticket">
        <source>这是签到票，不是兑奖码</source>
        <translation>这是签到票，不是兑奖码</translation>
    </message>
    <message id="staff.prize.event">
        <source>这是别的活动的码</source>
        <translation>这是别的活动的码</translation>
    </message>
    <message id="staff.prize.unknown">
        <source>没有这个兑奖码</source>
        <translation>没有这个兑奖码</translation>
    </message>
    <message id="staff.prize.unrecorded">
        <source>这台机器的记录恢复过，不知道它是否已兑，请找主管</source>
        <translation>这台机器的记录恢复过，不知道它是否已兑，请找主管</translation>
    </message>
    <message id="staff.prize.several">
        <source>短码不止一个，请扫二维码</source>
        <translation>短码不止一个，请扫二维码</translation>
    </message>
    <message id="staff.prize.won">
        <source>%1 抽中</source>
        <translation>%1 抽中</translation>
    </message>
    <message id="staff.prize.do">
        <source>发放</source>
        <translation>发放</translation>
    </message>
    <message id="staff.prize.next">
        <source>下一张</source>
        <translation>下一张</translation>
    </message>
    <message id="staff.prize.before">
        <source>已经发放</source>
        <translation>已经发放</translation>
    </message>
    <message id="staff.prize.type">
        <source>请输入兑奖号</source>
        <translation>请输入兑奖号</translation>
    </message>
    <message id="staff.prize.type.line">
        <source>奖券上的一个字母和五个数字，例如 B7-4821</source>
        <translation>奖券上的一个字母和五个数字，例如 B7-4821</translation>
    </message>
    <message id="staff.prize.type.do">
        <source>扫不出来？输入兑奖号</source>
        <translation>扫不出来？输入兑奖号</translation>
    </message>
    <message id="staff.prize.back">
        <source>退回库存</source>
        <translation>退回库存</translation>
    </message>
    <message id="staff.prize.back.ask">
        <source>为什么退回？奖券会作废，奖品可以再被抽中</source>
        <translation>为什么退回？奖券会作废，奖品可以再被抽中</translation>
    </message>
    <message id="staff.prize.back.declined">
        <source>中奖人不要了</source>
        <translation>中奖人不要了</translation>
    </message>
    <message id="staff.prize.back.mistake">
        <source>发错了，奖品还在这里</source>
        <translation>发错了，奖品还在这里</translation>
    </message>
    <message id="staff.prize.back.brought">
        <source>奖品拿回来了</source>
        <translation>奖品拿回来了</translation>
    </message>
    <message id="staff.prize.back.confirm">
        <source>确认退回</source>
        <translation>确认退回</translation>
    </message>
    <message id="staff.prize.back.done">
        <source>已退回库存</source>
        <translation>已退回库存</translation>
    </message>
    <message id="staff.prize.back.line">
        <source>这张奖券已作废，奖品可以再被抽中</source>
        <translation>这张奖券已作废，奖品可以再被抽中</translation>
    </message>
    <message id="staff.hold">
        <source>按住 3 秒</source>
        <translation>按住 3 秒</translation>
    </message>
    <message id="staff.em.over">
        <source>解除警报</source>
        <translation>解除警报</translation>
    </message>
    <message id="staff.em.over.line">
        <source>确认以后，所有屏幕恢复正常</source>
        <translation>确认以后，所有屏幕恢复正常</translation>
    </message>
    <message id="staff.em.over.confirm">
        <source>确认解除</source>
        <translation>确认解除</translation>
    </message>
    <message id="staff.inlist">
        <source>在场名单</source>
        <translation>在场名单</translation>
    </message>
    <message id="staff.inlist.people">
        <source>人在名单上</source>
        <translation>人在名单上</translation>
    </message>
    <message id="staff.inlist.reading">
        <source>正在读取名单</source>
        <translation>正在读取名单</translation>
    </message>
    <message id="staff.inlist.unread">
        <source>现在读不到名单。请再试一次；还不行，就请到另一台签到机上看</source>
        <translation>现在读不到名单。请再试一次；还不行，就请到另一台签到机上看</translation>
    </message>
    <message id="staff.inlist.asof">
        <source>%1 的情况，每 15 秒更新</source>
        <translation>%1 的情况，每 15 秒更新</translation>
    </message>
    <message id="staff.inlist.silent">
        <source>%1 从 %2 起没有数据，可能还有人不在名单上</source>
        <translation>%1 从 %2 起没有数据，可能还有人不在名单上</translation>
    </message>
    <message id="staff.inlist.silent.never">
        <source>%1 从未有过数据，可能还有人不在名单上</source>
        <translation>%1 从未有过数据，可能还有人不在名单上</translation>
    </message>
    <message id="staff.inlist.silent.many">
        <source>%1 台机器没有数据，可能还有人不在名单上</source>
        <translation>%1 台机器没有数据，可能还有人不在名单上</translation>
    </message>
    <message id="staff.inlist.clicked">
        <source>另有手动计数的 %1 人，没有姓名</source>
        <translation>另有手动计数的 %1 人，没有姓名</translation>
    </message>
    <message id="staff.inlist.unnamed">
        <source>其中 %1 人只有编号，没有姓名</source>
        <translation>其中 %1 人只有编号，没有姓名</translation>
    </message>
    <message id="staff.inlist.left">
        <source>没有签退就离开的人，也还在名单上</source>
        <translation>没有签退就离开的人，也还在名单上</translation>
    </message>
    <message id="staff.inlist.noname">
        <source>没有姓名，只有编号</source>
        <translation>没有姓名，只有编号</translation>
    </message>
    <message id="staff.inlist.none">
        <source>名单上没有人在场</source>
        <translation>名单上没有人在场</translation>
    </message>
    <message id="staff.inlist.write">
        <source>把名单存成文件</source>
        <translation>把名单存成文件</translation>
    </message>
    <message id="staff.inlist.writing">
        <source>正在写入</source>
        <translation>正在写入</translation>
    </message>
    <message id="staff.inlist.written.medium">
        <source>已写到 U 盘，可以拔下带走：</source>
        <translation>已写到 U 盘，可以拔下带走：</translation>
    </message>
    <message id="staff.inlist.written.kiosk">
        <source>没有写到 U 盘，文件在这台机器里：</source>
        <translation>没有写到 U 盘，文件在这台机器里：</translation>
    </message>
    <message id="staff.inlist.medium.full">
        <source>U 盘 %1 已满：请删掉一些文件，或换一个。</source>
        <translation>U 盘 %1 已满：请删掉一些文件，或换一个。</translation>
    </message>
    <message id="staff.inlist.medium.readonly">
        <source>U 盘 %1 写不进去：请打开写保护开关，或换一个。</source>
        <translation>U 盘 %1 写不进去：请打开写保护开关，或换一个。</translation>
    </message>
    <message id="staff.inlist.medium.gone">
        <source>U 盘 %1 读不到了：请重新插好。</source>
        <translation>U 盘 %1 读不到了：请重新插好。</translation>
    </message>
    <message id="staff.inlist.medium.other">
        <source>U 盘 %1 不能用：请换一个。</source>
        <translation>U 盘 %1 不能用：请换一个。</translation>
    </message>
    <message id="staff.inlist.kiosk.full">
        <source>这台机器的磁盘已满：请插上 U 盘，再试一次。</source>
        <translation>这台机器的磁盘已满：请插上 U 盘，再试一次。</translation>
    </message>
    <message id="staff.inlist.kiosk.readonly">
        <source>这台机器的磁盘写不进去：请插上 U 盘，再试一次。</source>
        <translation>这台机器的磁盘写不进去：请插上 U 盘，再试一次。</translation>
    </message>
    <message id="staff.inlist.kiosk.other">
        <source>没有写成：请插上 U 盘，再试一次。</source>
        <translation>没有写成：请插上 U 盘，再试一次。</translation>
    </message>
    <message id="staff.inlist.unrecorded">
        <source>（是谁导出的没有记下来：存储已满）</source>
        <translation>（是谁导出的没有记下来：存储已满）</translation>
    </message>
    <message id="staff.inlist.back">
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message id="staff.inlist.again">
        <source>回到名单</source>
        <translation>回到名单</translation>
    </message>
    <message id="em.over">
        <source>警报已解除，谢谢配合</source>
        <translation>警报已解除，谢谢配合</translation>
    </message>
    <message id="home.signin.find">
        <source>没带二维码？点这里查找姓名</source>
        <translation>没带二维码？点这里查找姓名</translation>
    </message>
    <message id="scan.find">
        <source>没带二维码，查找姓名</source>
        <translation>没带二维码，查找姓名</translation>
    </message>
    <message id="scan.find.line">
        <source>手机号后四位，或姓名拼音首字母</source>
        <translation>手机号后四位，或姓名拼音首字母</translation>
    </message>
    <message id="scan.help.unlisted">
        <source>没有报名，也可以帮您</source>
        <translation>没有报名，也可以帮您</translation>
    </message>
    <message id="find.page">
        <source>查找姓名</source>
        <translation>查找姓名</translation>
    </message>
    <message id="find.title">
        <source>请输入手机号后四位</source>
        <translation>请输入手机号后四位</translation>
    </message>
    <message id="find.title.letters">
        <source>请输入姓名拼音首字母</source>
        <translation>请输入姓名拼音首字母</translation>
    </message>
    <message id="find.phone.line">
        <source>报名时留的那个手机号</source>
        <translation>报名时留的那个手机号</translation>
    </message>
    <message id="find.letters.line">
        <source>先打姓再打名，例如张三打 ZS</source>
        <translation>先打姓再打名，例如张三打 ZS</translation>
    </message>
    <message id="find.clear">
        <source>清空</source>
        <translation>清空</translation>
    </message>
    <message id="find.busy">
        <source>正在查找</source>
        <translation>正在查找</translation>
    </message>
    <message id="find.result">
        <source>找到 %1 位，请点您的名字</source>
        <translation>找到 %1 位，请点您的名字</translation>
    </message>
    <message id="find.mask">
        <source>姓名中间的字已隐去</source>
        <translation>姓名中间的字已隐去</translation>
    </message>
    <message id="find.more">
        <source>请再输入一位</source>
        <translation>请再输入一位</translation>
    </message>
    <message id="find.more.phone">
        <source>有好几位，请改用姓名拼音</source>
        <translation>有好几位，请改用姓名拼音</translation>
    </message>
    <message id="find.none">
        <source>没有找到，可以换一种方式</source>
        <translation>没有找到，可以换一种方式</translation>
    </message>
    <message id="find.wrong">
        <source>与登记的单位不符，请再试一次</source>
        <translation>与登记的单位不符，请再试一次</translation>
    </message>
    <message id="find.others">
        <source>还有 %1 位</source>
        <translation>还有 %1 位</translation>
    </message>
    <message id="find.org">
        <source>请选您的单位</source>
        <translation>请选您的单位</translation>
    </message>
    <message id="find.org.line">
        <source>点对了就签到，别人看不到您的信息</source>
        <translation>点对了就签到，别人看不到您的信息</translation>
    </message>
    <message id="find.staff">
        <source>请工作人员帮您</source>
        <translation>请工作人员帮您</translation>
    </message>
    <message id="find.staff.line">
        <source>这台机器没能认出您，工作人员可以帮您签到</source>
        <translation>这台机器没能认出您，工作人员可以帮您签到</translation>
    </message>
    <message id="find.switch">
        <source>改用姓名拼音首字母</source>
        <translation>改用姓名拼音首字母</translation>
    </message>
    <message id="find.switch.phone">
        <source>改用手机号后四位</source>
        <translation>改用手机号后四位</translation>
    </message>
    <message id="staff.cell.search">
        <source>查人</source>
        <translation>查人</translation>
    </message>
    <message id="staff.search">
        <source>查找人员</source>
        <translation>查找人员</translation>
    </message>
    <message id="staff.search.hint">
        <source>姓名、单位、座位、手机尾号</source>
        <translation>姓名、单位、座位、手机尾号</translation>
    </message>
    <message id="staff.search.line">
        <source>拼音或首字母都行，例如张三打 ZS</source>
        <translation>拼音或首字母都行，例如张三打 ZS</translation>
    </message>
    <message id="staff.search.none">
        <source>没有找到，少打几个字母再试试</source>
        <translation>没有找到，少打几个字母再试试</translation>
    </message>
    <message id="staff.search.found">
        <source>找到 %1 位</source>
        <translation>找到 %1 位</translation>
    </message>
    <message id="staff.search.many">
        <source>找到 %1 位，先列 %2 位，请再输入一位</source>
        <translation>找到 %1 位，先列 %2 位，请再输入一位</translation>
    </message>
    <message id="staff.search.failed">
        <source>暂时读不了名单，请再试一次</source>
        <translation>暂时读不了名单，请再试一次</translation>
    </message>
    <message id="staff.person">
        <source>人员</source>
        <translation>人员</translation>
    </message>
    <message id="staff.person.in">
        <source>已到 %1</source>
        <translation>已到 %1</translation>
    </message>
    <message id="staff.person.left">
        <source>已离开</source>
        <translation>已离开</translation>
    </message>
    <message id="staff.person.left.since">
        <source>来过又离开 %1</source>
        <translation>来过又离开 %1</translation>
    </message>
    <message id="staff.person.absent">
        <source>还没有到</source>
        <translation>还没有到</translation>
    </message>
    <message id="staff.person.forgotten">
        <source>（信息已销毁）</source>
        <translation>（信息已销毁）</translation>
    </message>
    <message id="staff.person.signin">
        <source>补签到</source>
        <translation>补签到</translation>
    </message>
    <message id="staff.person.signout">
        <source>签退</source>
        <translation>签退</translation>
    </message>
    <message id="staff.person.move">
        <source>换场次</source>
        <translation>换场次</translation>
    </message>
    <message id="staff.person.note">
        <source>加备注</source>
        <translation>加备注</translation>
    </message>
    <message id="staff.person.kit">
        <source>发资料袋</source>
        <translation>发资料袋</translation>
    </message>
    <message id="staff.person.undo">
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message id="staff.person.again">
        <source>恢复</source>
        <translation>恢复</translation>
    </message>
    <message id="staff.person.signedin">
        <source>已签到</source>
        <translation>已签到</translation>
    </message>
    <message id="staff.person.signedout">
        <source>已签退</source>
        <translation>已签退</translation>
    </message>
    <message id="staff.person.moved">
        <source>已换到：%1</source>
        <translation>已换到：%1</translation>
    </message>
    <message id="staff.person.noted">
        <source>备注已记下</source>
        <translation>备注已记下</translation>
    </message>
    <message id="staff.person.handed">
        <source>资料袋已登记发放</source>
        <translation>资料袋已登记发放</translation>
    </message>
    <message id="staff.person.has.kit">
        <source>已领资料袋</source>
        <translation>已领资料袋</translation>
    </message>
    <message id="staff.person.undone">
        <source>已撤销，人数已改回</source>
        <translation>已撤销，人数已改回</translation>
    </message>
    <message id="staff.person.undone.plain">
        <source>已撤销</source>
        <translation>已撤销</translation>
    </message>
    <message id="staff.person.redone">
        <source>已恢复</source>
        <translation>已恢复</translation>
    </message>
    <message id="staff.person.counts.again">
        <source>已恢复，重新计入</source>
        <translation>已恢复，重新计入</translation>
    </message>
    <message id="staff.person.where">
        <source>换到哪一场？</source>
        <translation>换到哪一场？</translation>
    </message>
    <message id="staff.person.why">
        <source>为什么换场次？</source>
        <translation>为什么换场次？</translation>
    </message>
    <message id="staff.person.move.reasons">
        <source>本人要求换场次|走错了会场|原会场已满|名单有误</source>
        <translation>本人要求换场次|走错了会场|原会场已满|名单有误</translation>
    </message>
    <message id="staff.person.note.which">
        <source>记哪一条备注？</source>
        <translation>记哪一条备注？</translation>
    </message>
    <message id="staff.person.notes">
        <source>已核对证件|需要轮椅|素食|同事代领资料|请主管联系</source>
        <translation>已核对证件|需要轮椅|素食|同事代领资料|请主管联系</translation>
    </message>
    <message id="staff.person.undo.why">
        <source>为什么撤销？</source>
        <translation>为什么撤销？</translation>
    </message>
    <message id="staff.person.undo.reasons">
        <source>点错了|认错了人|本人没有来|重复登记</source>
        <translation>点错了|认错了人|本人没有来|重复登记</translation>
    </message>
    <message id="staff.person.undo.here">
        <source>点错了|认错了人|人还在场|重复登记</source>
        <translation>点错了|认错了人|人还在场|重复登记</translation>
    </message>
    <message id="staff.person.undo.revoked">
        <source>点错了|认错了人|码没有丢</source>
        <translation>点错了|认错了人|码没有丢</translation>
    </message>
    <message id="staff.person.undo.kit">
        <source>点错了|认错了人|资料袋退回了</source>
        <translation>点错了|认错了人|资料袋退回了</translation>
    </message>
    <message id="staff.person.undo.note">
        <source>点错了|认错了人|已不需要</source>
        <translation>点错了|认错了人|已不需要</translation>
    </message>
    <message id="staff.person.undo.sure">
        <source>确认撤销？%1</source>
        <translation>确认撤销？%1</translation>
    </message>
    <message id="staff.person.again.sure">
        <source>确认恢复？%1</source>
        <translation>确认恢复？%1</translation>
    </message>
    <message id="staff.person.override">
        <source>%1。仍要放行，请选原因</source>
        <translation>%1。仍要放行，请选原因</translation>
    </message>
    <message id="staff.person.override.reasons">
        <source>已核对证件和邀请|主办方已同意|名单有误|系统时间有误</source>
        <translation>已核对证件和邀请|主办方已同意|名单有误|系统时间有误</translation>
    </message>
    <message id="staff.counting">
        <source>手工计数</source>
        <translation>手工计数</translation>
    </message>
    <message id="staff.cell.counting">
        <source>计数</source>
        <translation>计数</translation>
    </message>
    <message id="staff.control">
        <source>问答与宣传</source>
        <translation>问答与宣传</translation>
    </message>
    <message id="staff.cell.control">
        <source>节目</source>
        <translation>节目</translation>
    </message>
    <message id="staff.count.clicked">
        <source>其中手工计数 %1 人</source>
        <translation>其中手工计数 %1 人</translation>
    </message>
    <message id="staff.count.correct">
        <source>更正在场人数</source>
        <translation>更正在场人数</translation>
    </message>
    <message id="staff.count.apply">
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message id="staff.confirm">
        <source>确认</source>
        <translation>确认</translation>
    </message>
    <message id="staff.done.in">
        <source>签到：%1</source>
        <translation>签到：%1</translation>
    </message>
    <message id="staff.done.out">
        <source>签退：%1</source>
        <translation>签退：%1</translation>
    </message>
    <message id="staff.done.moved">
        <source>换到：%1</source>
        <translation>换到：%1</translation>
    </message>
    <message id="staff.done.kit">
        <source>领了资料袋</source>
        <translation>领了资料袋</translation>
    </message>
    <message id="staff.person.revoke">
        <source>停用此码</source>
        <translation>停用此码</translation>
    </message>
    <message id="staff.person.revoke.why">
        <source>为什么停用？</source>
        <translation>为什么停用？</translation>
    </message>
    <message id="staff.person.revoke.reasons">
        <source>票丢了|转给了别人|不再参加|发错了|冒用|其他</source>
        <translation>票丢了|转给了别人|不再参加|发错了|冒用|其他</translation>
    </message>
    <message id="staff.person.revoke.sure">
        <source>此人的码从现在起不能再签到</source>
        <translation>此人的码从现在起不能再签到</translation>
    </message>
    <message id="staff.person.revoke.line">
        <source>已经在场的，仍算在场。十分钟内可以在这一页撤销；之后只有主管能给此人破例放行。</source>
        <translation>已经在场的，仍算在场。十分钟内可以在这一页撤销；之后只有主管能给此人破例放行。</translation>
    </message>
    <message id="staff.person.revoked">
        <source>这个码已停用</source>
        <translation>这个码已停用</translation>
    </message>
    <message id="staff.done.revoked">
        <source>停用了码</source>
        <translation>停用了码</translation>
    </message>
    <message id="staff.done.end">
        <source>散场，自动签退：%1</source>
        <translation>散场，自动签退：%1</translation>
    </message>
    <message id="staff.done.itself">
        <source>自动</source>
        <translation>自动</translation>
    </message>
    <message id="staff.done.note">
        <source>加了备注</source>
        <translation>加了备注</translation>
    </message>
    <message id="staff.done.self">
        <source>本人</source>
        <translation>本人</translation>
    </message>
    <message id="staff.done.undone">
        <source>已撤销</source>
        <translation>已撤销</translation>
    </message>
    <message id="staff.no.already">
        <source>已经签过到了</source>
        <translation>已经签过到了</translation>
    </message>
    <message id="staff.no.early">
        <source>这一场签到还没开始</source>
        <translation>这一场签到还没开始</translation>
    </message>
    <message id="staff.no.closed">
        <source>这一场签到已结束</source>
        <translation>这一场签到已结束</translation>
    </message>
    <message id="staff.no.session">
        <source>不在这一场的名单上</source>
        <translation>不在这一场的名单上</translation>
    </message>
    <message id="staff.no.list">
        <source>名单里没有这个人</source>
        <translation>名单里没有这个人</translation>
    </message>
    <message id="staff.no.revoked">
        <source>票已停用</source>
        <translation>票已停用</translation>
    </message>
    <message id="staff.no.full">
        <source>这一场名额已满</source>
        <translation>这一场名额已满</translation>
    </message>
    <message id="staff.no.absent">
        <source>没有签到过，不能签退</source>
        <translation>没有签到过，不能签退</translation>
    </message>
    <message id="staff.no.invalid">
        <source>票无效</source>
        <translation>票无效</translation>
    </message>
    <message id="staff.no.right">
        <source>您的岗位不能做这件事</source>
        <translation>您的岗位不能做这件事</translation>
    </message>
    <message id="staff.no.changed">
        <source>同事刚刚改过，请看最新的情况再操作</source>
        <translation>同事刚刚改过，请看最新的情况再操作</translation>
    </message>
    <message id="staff.no.same">
        <source>已经在这一场</source>
        <translation>已经在这一场</translation>
    </message>
    <message id="staff.no.late">
        <source>超过十分钟，不能撤销了</source>
        <translation>超过十分钟，不能撤销了</translation>
    </message>
    <message id="staff.no.undo">
        <source>这一条不能撤销</source>
        <translation>这一条不能撤销</translation>
    </message>
    <message id="staff.no.before">
        <source>同事已经撤销或恢复过了</source>
        <translation>同事已经撤销或恢复过了</translation>
    </message>
    <message id="staff.no.left">
        <source>资料袋发完了</source>
        <translation>资料袋发完了</translation>
    </message>
    <message id="staff.no.has">
        <source>已经领过了</source>
        <translation>已经领过了</translation>
    </message>
    <message id="staff.more">
        <source>更多</source>
        <translation>更多</translation>
    </message>
    <message id="staff.count.sure">
        <source>在场 %1 改为 %2</source>
        <translation>在场 %1 改为 %2</translation>
    </message>
    <message id="staff.count.missed">
        <source>漏数了人</source>
        <translation>漏数了人</translation>
    </message>
    <message id="staff.count.left">
        <source>有人没签退就走了</source>
        <translation>有人没签退就走了</translation>
    </message>
    <message id="staff.count.twice">
        <source>数重了</source>
        <translation>数重了</translation>
    </message>
    <message id="staff.count.recounted">
        <source>重新清点过</source>
        <translation>重新清点过</translation>
    </message>
    <message id="staff.count.done">
        <source>已更正</source>
        <translation>已更正</translation>
    </message>
    <message id="staff.count.below">
        <source>没有人可以再减了</source>
        <translation>没有人可以再减了</translation>
    </message>
    <message id="staff.count.empty">
        <source>散场：全部签退</source>
        <translation>散场：全部签退</translation>
    </message>
    <message id="staff.count.empty.sure">
        <source>全部签退：%1</source>
        <translation>全部签退：%1</translation>
    </message>
    <message id="staff.count.empty.line">
        <source>没有人留在场内，之后出示二维码可以再次入场</source>
        <translation>没有人留在场内，之后出示二维码可以再次入场</translation>
    </message>
    <message id="staff.count.empty.done">
        <source>已为 %1 人签退</source>
        <translation>已为 %1 人签退</translation>
    </message>
    <message id="staff.count.empty.part">
        <source>没有全部完成，已为 %1 人签退</source>
        <translation>没有全部完成，已为 %1 人签退</translation>
    </message>
    <message id="staff.round.open">
        <source>正在进行，到 %1</source>
        <translation>正在进行，到 %1</translation>
    </message>
    <message id="staff.round.opens">
        <source>%1 开始</source>
        <translation>%1 开始</translation>
    </message>
    <message id="staff.round.over">
        <source>已经结束</source>
        <translation>已经结束</translation>
    </message>
    <message id="staff.round.over.at">
        <source>%1 已经结束</source>
        <translation>%1 已经结束</translation>
    </message>
    <message id="emergency.staff">
        <source>工作人员请按住</source>
        <translation>工作人员请按住</translation>
    </message>
    <message id="staff.round.late">
        <source>时间已过，开放也不能再答；请在 quiz.toml 改时间</source>
        <translation>时间已过，开放也不能再答；请在 quiz.toml 改时间</translation>
    </message>
    <message id="staff.round.paused">
        <source>已暂停，不能开始新的答题</source>
        <translation>已暂停，不能开始新的答题</translation>
    </message>
    <message id="staff.round.closed">
        <source>已由工作人员结束</source>
        <translation>已由工作人员结束</translation>
    </message>
    <message id="staff.round.do.open">
        <source>开放</source>
        <translation>开放</translation>
    </message>
    <message id="staff.round.do.pause">
        <source>暂停</source>
        <translation>暂停</translation>
    </message>
    <message id="staff.round.do.end">
        <source>结束</source>
        <translation>结束</translation>
    </message>
    <message id="staff.loop">
        <source>宣传循环</source>
        <translation>宣传循环</translation>
    </message>
    <message id="staff.loop.line">
        <source>没有人用的时候，按时间表播</source>
        <translation>没有人用的时候，按时间表播</translation>
    </message>
    <message id="staff.loop.ordered">
        <source>接下来播“%1”，%2 点的</source>
        <translation>接下来播“%1”，%2 点的</translation>
    </message>
    <message id="staff.loop.package">
        <source>新内容有问题，仍播旧的：%1</source>
        <translation>新内容有问题，仍播旧的：%1</translation>
    </message>
    <message id="staff.loop.play">
        <source>现在播</source>
        <translation>现在播</translation>
    </message>
    <message id="staff.control.both">
        <source>问答和宣传</source>
        <translation>问答和宣传</translation>
    </message>
    <message id="staff.draw">
        <source>舞台抽奖</source>
        <translation>舞台抽奖</translation>
    </message>
    <message id="staff.draw.ready">
        <source>准备好了，名单还没有冻结</source>
        <translation>准备好了，名单还没有冻结</translation>
    </message>
    <message id="staff.draw.again">
        <source>上一次已取消，可以重新冻结名单</source>
        <translation>上一次已取消，可以重新冻结名单</translation>
    </message>
    <message id="staff.draw.none">
        <source>没有准备好的抽奖</source>
        <translation>没有准备好的抽奖</translation>
    </message>
    <message id="staff.draw.promised">
        <source>名单已冻结。请现场观众报数，再记在这里</source>
        <translation>名单已冻结。请现场观众报数，再记在这里</translation>
    </message>
    <message id="staff.draw.calling">
        <source>%1：第 %2 个，共 %3 个</source>
        <translation>%1：第 %2 个，共 %3 个</translation>
    </message>
    <message id="staff.draw.batchdone">
        <source>%1 抽完了</source>
        <translation>%1 抽完了</translation>
    </message>
    <message id="staff.draw.ended">
        <source>抽奖结束，可以导出结果了</source>
        <translation>抽奖结束，可以导出结果了</translation>
    </message>
    <message id="staff.draw.cancelled">
        <source>已取消，没有人中奖</source>
        <translation>已取消，没有人中奖</translation>
    </message>
    <message id="staff.draw.from.session">
        <source>到过“%1”的人</source>
        <translation>到过“%1”的人</translation>
    </message>
    <message id="staff.draw.from.round">
        <source>答题合格的人</source>
        <translation>答题合格的人</translation>
    </message>
    <message id="staff.draw.from.list">
        <source>名单上的人</source>
        <translation>名单上的人</translation>
    </message>
    <message id="staff.draw.candidates">
        <source>%1：现在 %2 人</source>
        <translation>%1：现在 %2 人</translation>
    </message>
    <message id="staff.draw.entrants">
        <source>%1：%2 人参加</source>
        <translation>%1：%2 人参加</translation>
    </message>
    <message id="staff.draw.promise">
        <source>承诺数 %1…</source>
        <translation>承诺数 %1…</translation>
    </message>
    <message id="staff.draw.record">
        <source>记录 %1…</source>
        <translation>记录 %1…</translation>
    </message>
    <message id="staff.draw.noname">
        <source>没有姓名，请报号码</source>
        <translation>没有姓名，请报号码</translation>
    </message>
    <message id="staff.draw.call">
        <source>记下来</source>
        <translation>记下来</translation>
    </message>
    <message id="staff.draw.do.freeze">
        <source>冻结名单</source>
        <translation>冻结名单</translation>
    </message>
    <message id="staff.draw.do.next">
        <source>来了，抽下一位</source>
        <translation>来了，抽下一位</translation>
    </message>
    <message id="staff.draw.do.batch">
        <source>开始抽%1</source>
        <translation>开始抽%1</translation>
    </message>
    <message id="staff.draw.do.absent">
        <source>没有来，换下一位</source>
        <translation>没有来，换下一位</translation>
    </message>
    <message id="staff.draw.do.undo">
        <source>撤销上一步</source>
        <translation>撤销上一步</translation>
    </message>
    <message id="staff.draw.do.end">
        <source>结束</source>
        <translation>结束</translation>
    </message>
    <message id="staff.draw.do.cancel">
        <source>取消抽奖</source>
        <translation>取消抽奖</translation>
    </message>
    <message id="staff.draw.ask.freeze">
        <source>冻结名单？%1。以后不能再加人</source>
        <translation>冻结名单？%1。以后不能再加人</translation>
    </message>
    <message id="staff.draw.ask.undo">
        <source>撤销上一步？那位会再被叫到</source>
        <translation>撤销上一步？那位会再被叫到</translation>
    </message>
    <message id="staff.draw.ask.stop">
        <source>现在就结束？已经抽出的有效，后面的不再抽</source>
        <translation>现在就结束？已经抽出的有效，后面的不再抽</translation>
    </message>
    <message id="staff.draw.ask.cancel">
        <source>取消这次抽奖？谁都不算中奖，可以重新来</source>
        <translation>取消这次抽奖？谁都不算中奖，可以重新来</translation>
    </message>
    <message id="staff.draw.why.slip">
        <source>按错了</source>
        <translation>按错了</translation>
    </message>
    <message id="staff.draw.why.there">
        <source>人其实在场</source>
        <translation>人其实在场</translation>
    </message>
    <message id="staff.draw.why.time">
        <source>时间到了</source>
        <translation>时间到了</translation>
    </message>
    <message id="staff.draw.why.other">
        <source>其他原因</source>
        <translation>其他原因</translation>
    </message>
    <message id="staff.draw.why.list">
        <source>名单不对</source>
        <translation>名单不对</translation>
    </message>
    <message id="staff.draw.why.text">
        <source>号码记错了</source>
        <translation>号码记错了</translation>
    </message>
    <message id="staff.draw.nobody">
        <source>还没有人可以抽：先请大家签到或答题</source>
        <translation>还没有人可以抽：先请大家签到或答题</translation>
    </message>
    <message id="staff.draw.moved">
        <source>情况变了，请看现在的</source>
        <translation>情况变了，请看现在的</translation>
    </message>
    <message id="staff.loop.resume">
        <source>按时间表播</source>
        <translation>按时间表播</translation>
    </message>
    <message id="staff.list.org">
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message id="staff.list.category">
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message id="staff.list.more">
        <source>其他</source>
        <translation>其他</translation>
    </message>
    <message id="staff.more.late">
        <source>迟到</source>
        <translation>迟到</translation>
    </message>
    <message id="staff.more.left">
        <source>已离开</source>
        <translation>已离开</translation>
    </message>
    <message id="staff.more.free">
        <source>还能进（共 %1）</source>
        <translation>还能进（共 %1）</translation>
    </message>
    <message id="staff.more.exits">
        <source>签退次数</source>
        <translation>签退次数</translation>
    </message>
    <message id="staff.more.returned">
        <source>再次入场</source>
        <translation>再次入场</translation>
    </message>
    <message id="staff.more.bystaff">
        <source>工作人员补签</source>
        <translation>工作人员补签</translation>
    </message>
    <message id="staff.more.clicked">
        <source>手工计数</source>
        <translation>手工计数</translation>
    </message>
    <message id="staff.more.corrected">
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message id="staff.more.refused">
        <source>未放行次数</source>
        <translation>未放行次数</translation>
    </message>
    <message id="staff.refused.already">
        <source>· 已签到</source>
        <translation>· 已签到</translation>
    </message>
    <message id="staff.refused.early">
        <source>· 还没开始</source>
        <translation>· 还没开始</translation>
    </message>
    <message id="staff.refused.closed">
        <source>· 签到已结束</source>
        <translation>· 签到已结束</translation>
    </message>
    <message id="staff.refused.elsewhere">
        <source>· 会场在别处</source>
        <translation>· 会场在别处</translation>
    </message>
    <message id="staff.refused.unlisted">
        <source>· 不在名单</source>
        <translation>· 不在名单</translation>
    </message>
    <message id="staff.refused.revoked">
        <source>· 码已停用</source>
        <translation>· 码已停用</translation>
    </message>
    <message id="staff.refused.invalid">
        <source>· 不是有效的码</source>
        <translation>· 不是有效的码</translation>
    </message>
    <message id="staff.refused.full">
        <source>· 满员</source>
        <translation>· 满员</translation>
    </message>
    <message id="staff.refused.staff">
        <source>· 需工作人员接待</source>
        <translation>· 需工作人员接待</translation>
    </message>
</context>
</TS>
