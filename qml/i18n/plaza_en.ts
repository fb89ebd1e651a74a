<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="attract.touch">
        <source>轻触屏幕开始</source>
        <translation>Touch to start</translation>
    </message>
    <message id="attract.touch.other">
        <source>Touch to start</source>
        <translation>轻触屏幕开始</translation>
    </message>
    <message id="attract.scan">
        <source>已报名？直接出示二维码即可签到</source>
        <translation>Registered? Just show your code</translation>
    </message>
    <message id="attract.today">
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
    <message id="home.hello">
        <source>欢迎光临</source>
        <translation>Welcome</translation>
    </message>
    <message id="home.hello.event">
        <source>欢迎光临%1</source>
        <translation>Welcome to %1</translation>
    </message>
    <message id="now">
        <source>正在进行</source>
        <translation>Now</translation>
    </message>
    <message id="next">
        <source>接下来</source>
        <translation>Next</translation>
    </message>
    <message id="home.nothing">
        <source>活动将于 %1 开始</source>
        <translation>Starts at %1</translation>
    </message>
    <message id="home.signin">
        <source>签到</source>
        <translation>Sign in</translation>
    </message>
    <message id="home.signin.1">
        <source>现在就可以出示二维码</source>
        <translation>Show your code now</translation>
    </message>
    <message id="home.signin.2">
        <source>点这里可看着画面对准</source>
        <translation>or tap to see the camera</translation>
    </message>
    <message id="home.signin.low">
        <source>出示二维码，或点这里看画面</source>
        <translation>Show your code, or tap for the camera</translation>
    </message>
    <message id="home.signout">
        <source>签退</source>
        <translation>Sign out</translation>
    </message>
    <message id="home.opens">
        <source>签到 %1 开始</source>
        <translation>Sign-in opens at %1</translation>
    </message>
    <message id="home.closed">
        <source>签到已结束，服务台可以帮您</source>
        <translation>Sign-in has closed. The service desk can help</translation>
    </message>
    <message id="home.agenda">
        <source>今日日程</source>
        <translation>Today</translation>
    </message>
    <message id="util.language">
        <source>中 / EN</source>
        <translation>中 / EN</translation>
    </message>
    <message id="util.large">
        <source>大字</source>
        <translation>Large text</translation>
    </message>
    <message id="util.reach">
        <source>低位操作</source>
        <translation>Lower controls</translation>
    </message>
    <message id="util.call">
        <source>呼叫工作人员</source>
        <translation>Call staff</translation>
    </message>
    <message id="util.calling">
        <source>正在通知工作人员</source>
        <translation>Calling staff</translation>
    </message>
    <message id="util.called">
        <source>已通知工作人员，请稍等</source>
        <translation>Staff have been told, please wait</translation>
    </message>
    <message id="util.coming">
        <source>工作人员马上就到</source>
        <translation>Staff are on their way</translation>
    </message>
    <message id="util.unreached">
        <source>暂时没联系上，请到服务台</source>
        <translation>Not reached. Please see the service desk</translation>
    </message>
    <message id="reach.on">
        <source>低位操作已打开，再点一次恢复</source>
        <translation>Controls moved down, tap again to undo</translation>
    </message>
    <message id="large.on">
        <source>已放大文字</source>
        <translation>Text enlarged</translation>
    </message>
    <message id="common.back">
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message id="common.home">
        <source>返回首页</source>
        <translation>Back to start</translation>
    </message>
    <message id="common.done">
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message id="common.ok">
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message id="common.demo">
        <source>演示时间</source>
        <translation>Demo time</translation>
    </message>
    <message id="common.demo.inside">
        <source>场内 %1 人</source>
        <translation>%1 inside</translation>
    </message>
    <message id="common.earlier">
        <source>往前看</source>
        <translation>Earlier</translation>
    </message>
    <message id="common.later">
        <source>往后看</source>
        <translation>Later</translation>
    </message>
    <message id="scan.title">
        <source>请出示您的二维码</source>
        <translation>Show your code</translation>
    </message>
    <message id="scan.line">
        <source>手机或请柬上的二维码都可以，距离约一个手掌</source>
        <translation>On your phone or invitation, one hand away</translation>
    </message>
    <message id="scan.camera">
        <source>摄像头在屏幕上方</source>
        <translation>The camera is above the screen</translation>
    </message>
    <message id="scan.camera.side">
        <source>摄像头在屏幕上方</source>
        <translation>Camera above the screen</translation>
    </message>
    <message id="scan.gun">
        <source>请用下方扫码枪</source>
        <translation>Use the scanner below</translation>
    </message>
    <message id="scan.gun.line">
        <source>把二维码对准扫码枪的红光，听到“嘀”一声就好</source>
        <translation>Hold your code in its red light until you hear a beep</translation>
    </message>
    <message id="scan.privacy">
        <source>只读取二维码，不拍照，不识别人脸</source>
        <translation>Reads the code only. No photos, no face recognition</translation>
    </message>
    <message id="scan.next">
        <source>请换下一位</source>
        <translation>Next person, please</translation>
    </message>
    <message id="scan.checking">
        <source>正在核对</source>
        <translation>Checking</translation>
    </message>
    <message id="scan.saving">
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message id="scan.saving.line">
        <source>请稍等，马上就好</source>
        <translation>One moment, please</translation>
    </message>
    <message id="scan.help">
        <source>呼叫工作人员</source>
        <translation>Call staff</translation>
    </message>
    <message id="scan.help.line">
        <source>没带二维码、没有报名，都可以帮您</source>
        <translation>No code or not registered? We can help</translation>
    </message>
    <message id="hint.0">
        <source>请靠近一点</source>
        <translation>A little closer</translation>
    </message>
    <message id="hint.1">
        <source>请调亮手机屏幕</source>
        <translation>Brighten your phone</translation>
    </message>
    <message id="hint.2">
        <source>请放平二维码</source>
        <translation>Hold it flat</translation>
    </message>
    <message id="hint.3">
        <source>请避开反光</source>
        <translation>Avoid glare</translation>
    </message>
    <message id="v.hello">
        <source>%1，您好</source>
        <translation>Hello %1</translation>
    </message>
    <message id="v.hello.walkin">
        <source>欢迎您</source>
        <translation>Welcome</translation>
    </message>
    <message id="v.walkin.detail">
        <source>欢迎您参加，请直接入场</source>
        <translation>Glad you are here, please walk in</translation>
    </message>
    <message id="v.next">
        <source>接下来这样做</source>
        <translation>What to do next</translation>
    </message>
    <message id="v.ok">
        <source>签到成功</source>
        <translation>Welcome</translation>
    </message>
    <message id="v.out">
        <source>已签退，慢走</source>
        <translation>Signed out, take care</translation>
    </message>
    <message id="v.out.hello">
        <source>谢谢您的到来</source>
        <translation>Thank you for coming</translation>
    </message>
    <message id="v.out.detail">
        <source>谢谢您的到来</source>
        <translation>Thank you for coming</translation>
    </message>
    <message id="v.already">
        <source>您已签到</source>
        <translation>Already signed in</translation>
    </message>
    <message id="v.already.line">
        <source>这不是错误，签到记录已保存</source>
        <translation>All is well, your record is saved</translation>
    </message>
    <message id="v.already.detail">
        <source>不用再签，可以直接入场</source>
        <translation>Please walk in</translation>
    </message>
    <message id="v.already.other">
        <source>不是本人</source>
        <translation>This was not me</translation>
    </message>
    <message id="v.early">
        <source>签到还没开始</source>
        <translation>Not open yet</translation>
    </message>
    <message id="v.early.line">
        <source>%1 开放，还有 %2 分钟</source>
        <translation>Opens at %1, in %2 min</translation>
    </message>
    <message id="v.early.day">
        <source>%1 开放</source>
        <translation>Opens at %1</translation>
    </message>
    <message id="v.closed">
        <source>签到已结束</source>
        <translation>Sign-in has closed</translation>
    </message>
    <message id="v.closed.line">
        <source>服务台可以帮您</source>
        <translation>The service desk can help</translation>
    </message>
    <message id="v.time.hello">
        <source>感谢您的到来</source>
        <translation>Thank you for coming</translation>
    </message>
    <message id="v.time.detail">
        <source>感谢您的到来</source>
        <translation>Thank you for coming</translation>
    </message>
    <message id="v.venue">
        <source>您的会场在别处</source>
        <translation>You are at another venue</translation>
    </message>
    <message id="v.venue.line">
        <source>请不要着急，我们带您过去</source>
        <translation>No hurry, we will guide you</translation>
    </message>
    <message id="v.venue.detail">
        <source>您报名的是另一个会场</source>
        <translation>You are registered at another venue</translation>
    </message>
    <message id="v.venue.yours">
        <source>您的会场</source>
        <translation>Your venue</translation>
    </message>
    <message id="v.venue.here">
        <source>您在这里</source>
        <translation>You are here</translation>
    </message>
    <message id="v.venue.starts">
        <source>%1 开始</source>
        <translation>Starts at %1</translation>
    </message>
    <message id="v.venue.walk">
        <source>步行约 %1 分钟</source>
        <translation>%1 min walk</translation>
    </message>
    <message id="v.venue.stay">
        <source>我要留在这里</source>
        <translation>Stay here</translation>
    </message>
    <message id="v.unlisted">
        <source>名单里没找到</source>
        <translation>Not on the list</translation>
    </message>
    <message id="v.unlisted.line">
        <source>没关系，工作人员帮您查一查</source>
        <translation>No problem, our staff will look it up</translation>
    </message>
    <message id="v.unlisted.1">
        <source>请看看是不是本次活动的二维码</source>
        <translation>Check that the code is for this event</translation>
    </message>
    <message id="v.unlisted.2">
        <source>请告诉工作人员您的姓名和单位</source>
        <translation>Tell our staff your name and organisation</translation>
    </message>
    <message id="v.revoked">
        <source>二维码已停用</source>
        <translation>Code no longer valid</translation>
    </message>
    <message id="v.revoked.line">
        <source>请到服务台，我们马上处理</source>
        <translation>The service desk will sort it out</translation>
    </message>
    <message id="v.desk.1">
        <source>请到服务台，换一个新的二维码</source>
        <translation>Get a new code at the service desk</translation>
    </message>
    <message id="v.desk.2">
        <source>请告诉工作人员您的姓名和单位</source>
        <translation>Tell our staff your name and organisation</translation>
    </message>
    <message id="v.foreign">
        <source>这不是本活动的二维码</source>
        <translation>This code is from another event</translation>
    </message>
    <message id="v.foreign.line">
        <source>请换成本次活动的二维码</source>
        <translation>Please show the code for this event</translation>
    </message>
    <message id="v.foreign.1">
        <source>请打开本次活动的短信或邀请函</source>
        <translation>Open this event's message or invitation</translation>
    </message>
    <message id="v.foreign.2">
        <source>找不到也没关系，请找工作人员</source>
        <translation>Cannot find it? Our staff can help</translation>
    </message>
    <message id="v.full">
        <source>本场名额已满</source>
        <translation>This session is full</translation>
    </message>
    <message id="v.full.line">
        <source>请到服务台，我们为您安排</source>
        <translation>The service desk will find you a place</translation>
    </message>
    <message id="v.full.1">
        <source>请到服务台登记等候</source>
        <translation>Join the waiting list at the service desk</translation>
    </message>
    <message id="v.full.2">
        <source>需要帮忙，请呼叫工作人员</source>
        <translation>Need help? Call our staff</translation>
    </message>
    <message id="v.staff">
        <source>请到服务台</source>
        <translation>Please see the service desk</translation>
    </message>
    <message id="v.staff.line">
        <source>我们来帮您</source>
        <translation>We are ready to help</translation>
    </message>
    <message id="v.staff.detail">
        <source>工作人员正等着接待您</source>
        <translation>Our staff are expecting you</translation>
    </message>
    <message id="v.staff.1">
        <source>请到服务台，由工作人员为您签到</source>
        <translation>Our staff will sign you in at the desk</translation>
    </message>
    <message id="v.staff.2">
        <source>也可以在这里呼叫工作人员</source>
        <translation>You can also call our staff from here</translation>
    </message>
    <message id="v.notsaved">
        <source>没有保存成功</source>
        <translation>Not saved</translation>
    </message>
    <message id="v.notsaved.line">
        <source>请找工作人员，不会耽误您入场</source>
        <translation>Please see staff, you will not be kept waiting</translation>
    </message>
    <message id="v.notsaved.1">
        <source>可以再出示一次二维码</source>
        <translation>You can show your code once more</translation>
    </message>
    <message id="v.notsaved.2">
        <source>也可以请工作人员帮您签到</source>
        <translation>Or our staff can sign you in</translation>
    </message>
    <message id="fact.session">
        <source>场次</source>
        <translation>Session</translation>
    </message>
    <message id="fact.room">
        <source>会场</source>
        <translation>Room</translation>
    </message>
    <message id="fact.seat">
        <source>座位</source>
        <translation>Seat</translation>
    </message>
    <message id="fact.zone">
        <source>分区</source>
        <translation>Zone</translation>
    </message>
    <message id="fact.at">
        <source>签到时间</source>
        <translation>Signed in at</translation>
    </message>
    <message id="fact.kiosk">
        <source>签到位置</source>
        <translation>Kiosk</translation>
    </message>
    <message id="fact.outat">
        <source>签退时间</source>
        <translation>Signed out at</translation>
    </message>
    <message id="fact.window">
        <source>签到时间</source>
        <translation>Sign-in time</translation>
    </message>
    <message id="agenda.soon">
        <source>议程即将公布</source>
        <translation>The programme will be announced soon</translation>
    </message>
    <message id="agenda.over">
        <source>今天的活动已结束，谢谢您</source>
        <translation>That is all for today, thank you</translation>
    </message>
    <message id="agenda.past">
        <source>已结束</source>
        <translation>Over</translation>
    </message>
    <message id="idle.title">
        <source>还在吗？</source>
        <translation>Still there?</translation>
    </message>
    <message id="idle.line">
        <source>%1 秒后返回首页</source>
        <translation>Back to start in %1 s</translation>
    </message>
    <message id="idle.yes">
        <source>我还在</source>
        <translation>I am here</translation>
    </message>
    <message id="idle.no">
        <source>结束</source>
        <translation>Finish</translation>
    </message>
    <message id="v.unread">
        <source>没看清二维码，请再试一次</source>
        <translation>Could not read it, please try again</translation>
    </message>
    <message id="scan.none">
        <source>请到服务台签到</source>
        <translation>Please see the service desk</translation>
    </message>
    <message id="scan.none.line">
        <source>这台机器暂时读不了二维码，工作人员会帮您</source>
        <translation>This kiosk can't read codes right now. Staff will sign you in</translation>
    </message>
    <message id="gun.good">
        <source>扫码枪设置正确</source>
        <translation>The scanner is ready</translation>
    </message>
    <message id="gun.bad">
        <source>扫码枪要调整</source>
        <translation>Adjust the scanner</translation>
    </message>
    <message id="gun.good.line">
        <source>四项都对</source>
        <translation>All four settings are right</translation>
    </message>
    <message id="gun.bad.line">
        <source>有 %1 项要改</source>
        <translation>Settings to change: %1</translation>
    </message>
    <message id="gun.camera">
        <source>摄像头正常</source>
        <translation>The camera works</translation>
    </message>
    <message id="gun.camera.line">
        <source>这张卡是给扫码枪用的</source>
        <translation>This card is for the scanner</translation>
    </message>
    <message id="gun.camera.next">
        <source>请再用扫码枪扫一次</source>
        <translation>Now scan it with the scanner</translation>
    </message>
    <message id="gun.good.next">
        <source>可以开始签到了</source>
        <translation>Ready to sign people in</translation>
    </message>
    <message id="gun.bad.next">
        <source>改好后，请再扫一次设置卡</source>
        <translation>Change it, then scan the card again</translation>
    </message>
    <message id="gun.suffix">
        <source>后缀</source>
        <translation>Suffix</translation>
    </message>
    <message id="gun.suffix.enter">
        <source>有：回车</source>
        <translation>Enter</translation>
    </message>
    <message id="gun.suffix.tab">
        <source>有：Tab</source>
        <translation>Tab</translation>
    </message>
    <message id="gun.suffix.mark">
        <source>有：结束符</source>
        <translation>An end mark</translation>
    </message>
    <message id="gun.suffix.none">
        <source>没有：请把后缀设为回车（CR）</source>
        <translation>None: set the suffix to Enter (CR)</translation>
    </message>
    <message id="gun.suffix.camera">
        <source>摄像头不需要</source>
        <translation>A camera needs none</translation>
    </message>
    <message id="gun.letters">
        <source>字符</source>
        <translation>Letters</translation>
    </message>
    <message id="gun.letters.right">
        <source>全部正确</source>
        <translation>All correct</translation>
    </message>
    <message id="gun.letters.case">
        <source>大小写变了：请关闭大小写转换</source>
        <translation>Case changed: switch off case conversion</translation>
    </message>
    <message id="gun.letters.other">
        <source>错位：请把键盘国家设为“美国”</source>
        <translation>Mixed up: set its keyboard country to USA</translation>
    </message>
    <message id="gun.once">
        <source>次数</source>
        <translation>Sent</translation>
    </message>
    <message id="gun.once.right">
        <source>一次</source>
        <translation>Once</translation>
    </message>
    <message id="gun.once.twice">
        <source>重复：请关闭重复输出</source>
        <translation>Twice: switch off double output</translation>
    </message>
    <message id="gun.length">
        <source>长度</source>
        <translation>Length</translation>
    </message>
    <message id="gun.length.right">
        <source>完整，共 %1 位</source>
        <translation>Complete, %1 characters</translation>
    </message>
    <message id="gun.length.short">
        <source>%2 位只收到 %1 位：请放慢发送，取消长度限制</source>
        <translation>%1 of %2 came: slow it down, lift its length limit</translation>
    </message>
    <message id="gun.length.unknown">
        <source>先改好字符，再扫一次</source>
        <translation>Mend the letters first, then scan again</translation>
    </message>
    <message id="promo.agenda">
        <source>今日日程</source>
        <translation>Today</translation>
    </message>
    <message id="promo.headcount">
        <source>现在场内</source>
        <translation>Inside now</translation>
    </message>
    <message id="promo.quiz">
        <source>有奖问答</source>
        <translation>Prize quiz</translation>
    </message>
    <message id="promo.quiz.next">
        <source>%1 开始</source>
        <translation>Starts at %1</translation>
    </message>
    <message id="promo.quiz.open">
        <source>正在进行，欢迎参加</source>
        <translation>Open now, come and play</translation>
    </message>
    <message id="promo.quiz.over">
        <source>今天的问答已结束，谢谢参与</source>
        <translation>The quiz is over for today, thank you</translation>
    </message>
    <message id="promo.sponsor">
        <source>主办与支持</source>
        <translation>Organisers</translation>
    </message>
    <message id="quiz.notsaved">
        <source>没有保存成功，请再试一次，或找工作人员</source>
        <translation>Not saved. Please try again, or see staff</translation>
    </message>
    <message id="quiz.foreign">
        <source>这个二维码不能用来答题，请到服务台</source>
        <translation>This code can't be used here. Please see the service desk</translation>
    </message>
    <message id="quiz.ticket">
        <source>请出示二维码开始答题</source>
        <translation>Show your code to start</translation>
    </message>
    <message id="quiz.once">
        <source>您已参加过本轮</source>
        <translation>You have already played this round</translation>
    </message>
    <message id="quiz.today">
        <source>您今天已参加过，明天再来</source>
        <translation>You have played today, come again tomorrow</translation>
    </message>
    <message id="quiz.paused">
        <source>答题暂停，请稍后再来</source>
        <translation>The quiz is paused, please come back soon</translation>
    </message>
    <message id="quiz.over">
        <source>答题已结束，谢谢您</source>
        <translation>The quiz is over, thank you</translation>
    </message>
    <message id="quiz.closed">
        <source>本轮 %1 开始</source>
        <translation>Next round at %1</translation>
    </message>
    <message id="quiz.rule.questions">
        <source>共 %1 题，每题 %2 秒</source>
        <translation>%1 questions, %2 s each</translation>
    </message>
    <message id="quiz.rule.pass">
        <source>答对 %1 题就过关</source>
        <translation>%1 right answers to pass</translation>
    </message>
    <message id="quiz.rule.attempts">
        <source>每人可以参加 %1 次</source>
        <translation>%1 go for each person</translation>
    </message>
    <message id="quiz.single">
        <source>单选题</source>
        <translation>Choose one</translation>
    </message>
    <message id="quiz.multiple">
        <source>多选题，选出所有正确的</source>
        <translation>Choose all that apply</translation>
    </message>
    <message id="quiz.truefalse">
        <source>判断题</source>
        <translation>True or false</translation>
    </message>
    <message id="quiz.ordering">
        <source>排序题，按顺序点选</source>
        <translation>Tap them in the right order</translation>
    </message>
    <message id="quiz.numeric">
        <source>填数题</source>
        <translation>Enter a number</translation>
    </message>
    <message id="quiz.type">
        <source>请输入数字</source>
        <translation>Enter a number</translation>
    </message>
    <message id="quiz.choose">
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message id="quiz.submit">
        <source>就选 %1</source>
        <translation>Answer %1</translation>
    </message>
    <message id="quiz.right">
        <source>答对了</source>
        <translation>Correct</translation>
    </message>
    <message id="quiz.wrong">
        <source>再想想</source>
        <translation>Not quite</translation>
    </message>
    <message id="quiz.late">
        <source>时间到</source>
        <translation>Time is up</translation>
    </message>
    <message id="quiz.passed">
        <source>恭喜过关，谢谢参与</source>
        <translation>You passed, well done. Thank you for playing</translation>
    </message>
    <message id="quiz.failed">
        <source>谢谢参与，欢迎再来</source>
        <translation>Thank you for playing, come again</translation>
    </message>
    <message id="quiz.result">
        <source>答对 %1 题，共 %2 题</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message id="quiz.number">
        <source>第 %1 / %2 题</source>
        <translation>%1 / %2</translation>
    </message>
    <message id="quiz.show">
        <source>请出示二维码开始答题</source>
        <translation>Show your code to start</translation>
    </message>
    <message id="quiz.may.show">
        <source>出示二维码也可以开始，成绩记在您名下</source>
        <translation>Or show your code to play under your name</translation>
    </message>
    <message id="quiz.start">
        <source>开始答题</source>
        <translation>Start</translation>
    </message>
    <message id="quiz.seconds">
        <source>秒</source>
        <translation>s</translation>
    </message>
    <message id="quiz.quit">
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message id="quiz.answer">
        <source>正确答案</source>
        <translation>The right answer</translation>
    </message>
    <message id="quiz.source">
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message id="quiz.next">
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message id="quiz.score">
        <source>看成绩</source>
        <translation>See my score</translation>
    </message>
    <message id="quiz.rule.draw">
        <source>答对 %1 题可抽奖一次</source>
        <translation>Answer %1 right to earn a draw</translation>
    </message>
    <message id="quiz.maydraw">
        <source>可以抽奖了</source>
        <translation>You can draw now</translation>
    </message>
    <message id="prize.draw">
        <source>开始抽奖</source>
        <translation>Draw</translation>
    </message>
    <message id="prize.drawing">
        <source>正在抽奖</source>
        <translation>Drawing</translation>
    </message>
    <message id="prize.win">
        <source>恭喜中奖</source>
        <translation>You won</translation>
    </message>
    <message id="prize.held">
        <source>您的奖品还没有领</source>
        <translation>Your prize is waiting</translation>
    </message>
    <message id="prize.none">
        <source>谢谢参与</source>
        <translation>Thank you for playing</translation>
    </message>
    <message id="prize.none.line">
        <source>没有抽中也谢谢您，来答题就很好</source>
        <translation>No prize this time. It was good to have you</translation>
    </message>
    <message id="prize.failed">
        <source>没有保存成功</source>
        <translation>Not saved</translation>
    </message>
    <message id="prize.failed.line">
        <source>还没有抽奖，请再试一次，或找工作人员</source>
        <translation>Nothing was drawn. Please try again, or see staff</translation>
    </message>
    <message id="prize.keep">
        <source>用手机拍下此页</source>
        <translation>Take a photo of this page</translation>
    </message>
    <message id="prize.keep.print">
        <source>用手机拍下此页，或打印小票</source>
        <translation>Take a photo or print it</translation>
    </message>
    <message id="prize.noprint">
        <source>打印机缺纸，请拍照保存</source>
        <translation>No paper, please take a photo</translation>
    </message>
    <message id="prize.print">
        <source>打印小票</source>
        <translation>Print</translation>
    </message>
    <message id="prize.printing">
        <source>正在打印</source>
        <translation>Printing</translation>
    </message>
    <message id="prize.printed">
        <source>已打印</source>
        <translation>Printed</translation>
    </message>
    <message id="prize.code">
        <source>兑奖号</source>
        <translation>Code</translation>
    </message>
    <message id="prize.where">
        <source>领取地点</source>
        <translation>Where</translation>
    </message>
    <message id="prize.when">
        <source>领取时间</source>
        <translation>When</translation>
    </message>
    <message id="prize.until.today">
        <source>今天 %1 前</source>
        <translation>Today before %1</translation>
    </message>
    <message id="prize.until.day">
        <source>%1 %2 前</source>
        <translation>%1, before %2</translation>
    </message>
    <message id="prize.midnight">
        <source>24:00</source>
        <translation>midnight</translation>
    </message>
    <message id="prize.stamp">
        <source>奖</source>
        <translation>奖</translation>
    </message>
    <message id="prize.out">
        <source>奖品已发完，可以练一练</source>
        <translation>All prizes are gone, play for fun</translation>
    </message>
    <message id="common.retry">
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message id="fair.title">
        <source>如何保证公平</source>
        <translation>How it is kept fair</translation>
    </message>
    <message id="fair.line">
        <source>抽奖用的数字事先封存，之后不能更改</source>
        <translation>The numbers are sealed first and cannot change</translation>
    </message>
    <message id="fair.1">
        <source>先封存</source>
        <translation>Seal</translation>
    </message>
    <message id="fair.1.line">
        <source>开始前，把一串随机数封存，并公布它的指纹</source>
        <translation>A random string is sealed and its fingerprint published</translation>
    </message>
    <message id="fair.2">
        <source>再抽奖</source>
        <translation>Draw</translation>
    </message>
    <message id="fair.2.line">
        <source>每次抽奖由封存数与您的票号算出，中奖率按公布的规则</source>
        <translation>Computed from the sealed number and your ticket, at the published odds</translation>
    </message>
    <message id="fair.3">
        <source>可核对</source>
        <translation>Check</translation>
    </message>
    <message id="fair.3.line">
        <source>活动结束后公布原数，任何人都能重算一遍</source>
        <translation>The string is published afterwards; anyone can recompute</translation>
    </message>
    <message id="fair.today">
        <source>今日封存指纹</source>
        <translation>Today's fingerprint</translation>
    </message>
    <message id="fair.sealed">
        <source>%1 封存</source>
        <translation>Sealed at %1</translation>
    </message>
    <message id="fair.left">
        <source>奖品余量 · 这台签到机</source>
        <translation>Prizes left at this kiosk</translation>
    </message>
    <message id="fair.more">
        <source>另有 %1 种奖品</source>
        <translation>%1 more prizes</translation>
    </message>
    <message id="fair.published">
        <source>原数已公布</source>
        <translation>String published</translation>
    </message>
    <message id="fair.record">
        <source>全部抽奖记录的指纹</source>
        <translation>Fingerprint of all draws</translation>
    </message>
    <message id="fair.rules">
        <source>规则指纹 %1</source>
        <translation>Rules %1</translation>
    </message>
    <message id="fair.fixed">
        <source>规则于 %1 确定</source>
        <translation>Rules fixed at %1</translation>
    </message>
    <message id="fair.restated">
        <source>%1 更改规则：%2</source>
        <translation>Rules changed at %1: %2</translation>
    </message>
    <message id="fair.unknown">
        <source>暂时读不到，请过一会儿再看</source>
        <translation>Not available now, please look again in a while</translation>
    </message>
    <message id="fair.unsealed">
        <source>本轮开始时封存，那时在这里公布指纹</source>
        <translation>Sealed when the round opens; its fingerprint will stand here</translation>
    </message>
    <message id="rules.title">
        <source>活动规则</source>
        <translation>Rules</translation>
    </message>
    <message id="rules.fingerprint">
        <source>规则文字的指纹</source>
        <translation>Fingerprint of these rules</translation>
    </message>
    <message id="rules.questions">
        <source>题目</source>
        <translation>Questions</translation>
    </message>
    <message id="rules.goal">
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message id="rules.who">
        <source>谁可以参加</source>
        <translation>Who may play</translation>
    </message>
    <message id="rules.who.anyone">
        <source>所有来宾都可以，不用二维码</source>
        <translation>Everybody, no code needed</translation>
    </message>
    <message id="rules.who.ticket">
        <source>持本活动二维码的来宾</source>
        <translation>Guests with a code of this event</translation>
    </message>
    <message id="rules.often">
        <source>次数</source>
        <translation>How often</translation>
    </message>
    <message id="rules.often.round">
        <source>每人最多参加 %1 次</source>
        <translation>At most %1 for each person</translation>
    </message>
    <message id="rules.often.day">
        <source>每人每天最多参加 %1 次</source>
        <translation>At most %1 for each person in a day</translation>
    </message>
    <message id="rules.often.any">
        <source>参加次数不限</source>
        <translation>As often as you like</translation>
    </message>
    <message id="rules.often.wins">
        <source>每人最多中奖 %1 次</source>
        <translation>At most %1 win for each person</translation>
    </message>
    <message id="rules.hours">
        <source>开放时间</source>
        <translation>Open</translation>
    </message>
    <message id="rules.prize">
        <source>奖品</source>
        <translation>Prize</translation>
    </message>
    <message id="rules.prize.stock">
        <source>%1，全场 %2 份</source>
        <translation>%1, %2 in all</translation>
    </message>
    <message id="rules.prize.odds">
        <source>中奖率 %1%</source>
        <translation>Odds %1%</translation>
    </message>
    <message id="rules.prize.value">
        <source>价值约 %1 元</source>
        <translation>Worth about CNY %1</translation>
    </message>
    <message id="rules.release">
        <source>怎样发放</source>
        <translation>How they are given out</translation>
    </message>
    <message id="rules.release.even">
        <source>奖品在开放时间里分批放出，先来后到都有机会</source>
        <translation>Prizes are released over the opening hours, so that late players have a chance too</translation>
    </message>
    <message id="rules.claim">
        <source>领奖</source>
        <translation>To claim a prize</translation>
    </message>
    <message id="rules.claim.until">
        <source>中奖当天 %1 前</source>
        <translation>Before %1 on the day of the win</translation>
    </message>
    <message id="rules.terms">
        <source>说明</source>
        <translation>Terms</translation>
    </message>
    <message id="rules.contact">
        <source>由谁负责</source>
        <translation>Who is responsible</translation>
    </message>
    <message id="stage.all">
        <source>共 %1 个</source>
        <translation>%1 in all</translation>
    </message>
    <message id="stage.batchDone">
        <source>已全部抽出</source>
        <translation>All of them are drawn</translation>
    </message>
    <message id="stage.called">
        <source>现场报数：%1</source>
        <translation>Called out: %1</translation>
    </message>
    <message id="stage.cancelled">
        <source>本次抽奖已取消</source>
        <translation>This draw was cancelled</translation>
    </message>
    <message id="stage.come">
        <source>请中奖者到舞台上来</source>
        <translation>Winner, please come to the stage</translation>
    </message>
    <message id="stage.ended">
        <source>恭喜各位中奖者</source>
        <translation>Congratulations to all winners</translation>
    </message>
    <message id="stage.nobodyLost">
        <source>没有人中奖，也没有人失去资格，将重新抽取</source>
        <translation>Nobody has won and nobody has lost a chance; it will be drawn again</translation>
    </message>
    <message id="stage.passedOver">
        <source>上一位未领取，由排名中的下一位递补</source>
        <translation>The last one did not come; the next in the ranking takes the place</translation>
    </message>
    <message id="stage.place">
        <source>第 %1 个，共 %2 个</source>
        <translation>Number %1 of %2</translation>
    </message>
    <message id="stage.promise">
        <source>承诺数</source>
        <translation>Promise</translation>
    </message>
    <message id="stage.promised">
        <source>名单已封存</source>
        <translation>The list is sealed</translation>
    </message>
    <message id="stage.promised.line">
        <source>%1 人参加。请拍下承诺数，随后由现场观众报数</source>
        <translation>%1 people take part. Please take a photo of the promise; then the audience calls out numbers</translation>
    </message>
    <message id="stage.record">
        <source>记录数</source>
        <translation>Record</translation>
    </message>
    <message id="stage.title">
        <source>现场抽奖</source>
        <translation>Prize draw on the stage</translation>
    </message>
    <message id="stage.turning">
        <source>正在抽取</source>
        <translation>Drawing</translation>
    </message>
    <message id="stage.verify">
        <source>原数已公布，任何人都能重算一遍</source>
        <translation>Everything is published; anyone can recompute it</translation>
    </message>
    <message id="stage.waiting">
        <source>抽奖即将开始，请看大屏幕</source>
        <translation>It begins soon, please watch this screen</translation>
    </message>
    <message id="home.stamps">
        <source>集章卡</source>
        <translation>Stamp card</translation>
    </message>
    <message id="stamp.tile">
        <source>集满 %1 枚换礼品</source>
        <translation>%1 stamps for a gift</translation>
    </message>
    <message id="stamp.intro">
        <source>集满 %1 枚，换一份礼品</source>
        <translation>Collect %1 stamps for a gift</translation>
    </message>
    <message id="stamp.intro.line">
        <source>请出示您的票，就能看到您的集章卡</source>
        <translation>Show your ticket to see your card</translation>
    </message>
    <message id="stamp.intro.guest">
        <source>请出示您的票或集章卡；没有票，可以在这里领一张卡</source>
        <translation>Show your ticket or stamp card; without a ticket, take a card here</translation>
    </message>
    <message id="stamp.progress">
        <source>已集 %1 枚，还差 %2 枚</source>
        <translation>%1 collected, %2 to go</translation>
    </message>
    <message id="stamp.done">
        <source>已集满，可以换礼品</source>
        <translation>Complete, collect your gift</translation>
    </message>
    <message id="stamp.done.where">
        <source>已集满，请到互动屏领取兑奖券</source>
        <translation>Complete. Get your voucher at a Plaza kiosk</translation>
    </message>
    <message id="stamp.reward">
        <source>集满 %1 枚，到%2换：%3</source>
        <translation>%1 stamps: %3, at %2</translation>
    </message>
    <message id="stamp.ready">
        <source>请先领取兑奖券，再到%1换：%2</source>
        <translation>Get your voucher, then collect %2 at %1</translation>
    </message>
    <message id="stamp.voucher">
        <source>兑奖券已领，礼品还没有换</source>
        <translation>Your voucher is waiting</translation>
    </message>
    <message id="stamp.elsewhere">
        <source>兑奖券是在%1领的，请到那里出示</source>
        <translation>Your voucher was issued at %1, please show it there</translation>
    </message>
    <message id="stamp.handed">
        <source>礼品已经领过，谢谢参与</source>
        <translation>Gift collected, thank you for playing</translation>
    </message>
    <message id="stamp.out">
        <source>本机的礼品已发完，请到服务台</source>
        <translation>No gifts left at this kiosk, please see the service desk</translation>
    </message>
    <message id="stamp.over">
        <source>集章活动已结束，谢谢参与</source>
        <translation>The stamp rally is over, thank you</translation>
    </message>
    <message id="stamp.notyet">
        <source>集章 %1 开始</source>
        <translation>Stamps from %1 on</translation>
    </message>
    <message id="stamp.type">
        <source>请输入展位码</source>
        <translation>Enter the booth's code</translation>
    </message>
    <message id="stamp.type.line">
        <source>展位屏幕上的 6 位数字，每 30 秒更换一次</source>
        <translation>The 6 digits on the booth's screen; they change every 30 s</translation>
    </message>
    <message id="stamp.new">
        <source>这是您的集章卡</source>
        <translation>This is your stamp card</translation>
    </message>
    <message id="stamp.new.line">
        <source>请用手机拍下来，到每个展位出示</source>
        <translation>Take a photo of it and show it at each booth</translation>
    </message>
    <message id="stamp.new.booth">
        <source>第一枚章已盖好，请用手机拍下来，到下一个展位出示</source>
        <translation>Your first stamp is on it. Take a photo and show it at the next booth</translation>
    </message>
    <message id="stamp.refused">
        <source>没有认出这个码，请到服务台</source>
        <translation>This code is not known here, please see the service desk</translation>
    </message>
    <message id="stamp.refused.short">
        <source>没有认出这个码</source>
        <translation>Code not known</translation>
    </message>
    <message id="stamp.first.card">
        <source>请先出示您的票或集章卡，再扫展位码</source>
        <translation>Show your ticket or stamp card first, then the booth's code</translation>
    </message>
    <message id="stamp.wrong">
        <source>没有这个展位码，请看展位屏幕再试一次</source>
        <translation>No booth shows this code, please look at its screen again</translation>
    </message>
    <message id="stamp.stale">
        <source>这个码已经换了，请用展位屏幕上现在的码</source>
        <translation>This code has changed, please use the one on the booth's screen now</translation>
    </message>
    <message id="stamp.desk">
        <source>请到服务台补章</source>
        <translation>The service desk will stamp it</translation>
    </message>
    <message id="stamp.locked">
        <source>输错的次数太多，%1 再试；也可以请展位扫您的卡</source>
        <translation>Too many wrong codes, try again at %1, or show your card at the booth</translation>
    </message>
    <message id="stamp.notsaved">
        <source>没有保存成功，请再试一次</source>
        <translation>Not saved, please try again</translation>
    </message>
    <message id="stamp.notsaved.short">
        <source>没有保存成功</source>
        <translation>Not saved</translation>
    </message>
    <message id="stamp.already">
        <source>这枚章已经有了</source>
        <translation>You have this stamp already</translation>
    </message>
    <message id="stamp.got">
        <source>已盖章</source>
        <translation>Stamped</translation>
    </message>
    <message id="stamp.next">
        <source>下一枚：%1 怎么走</source>
        <translation>Next: way to %1</translation>
    </message>
    <message id="stamp.exchange">
        <source>领取兑奖券</source>
        <translation>Get the voucher</translation>
    </message>
    <message id="stamp.enter">
        <source>输入展位码</source>
        <translation>Enter a code</translation>
    </message>
    <message id="stamp.take">
        <source>没有票？领一张集章卡</source>
        <translation>No ticket? Take a stamp card</translation>
    </message>
    <message id="stamp.taken">
        <source>拍好了</source>
        <translation>Done</translation>
    </message>
    <message id="stamp.booth.show">
        <source>请出示您的票或集章卡，就能盖章</source>
        <translation>Show your ticket or stamp card for a stamp</translation>
    </message>
    <message id="stamp.booth.code">
        <source>也可以在互动屏的集章卡里扫这个码，或输入这 6 位数字</source>
        <translation>Or scan this at your card on a Plaza kiosk, or type the 6 digits there</translation>
    </message>
    <message id="home.map">
        <source>展位地图</source>
        <translation>Booth map</translation>
    </message>
    <message id="home.map.line">
        <source>找展位 · 找服务台</source>
        <translation>Booths and services</translation>
    </message>
    <message id="map.here">
        <source>您在这里</source>
        <translation>You are here</translation>
    </message>
    <message id="map.search">
        <source>搜索展位或服务</source>
        <translation>Search booths or services</translation>
    </message>
    <message id="map.search.how">
        <source>输入编号，或拼音首字母，例如 XYJ 是血压计</source>
        <translation>Type a number, a word, or its first letters</translation>
    </message>
    <message id="map.step">
        <source>分步指引</source>
        <translation>Step by step</translation>
    </message>
    <message id="map.metres">
        <source>%1 米</source>
        <translation>%1 m</translation>
    </message>
    <message id="map.open">
        <source>现在开放</source>
        <translation>Open now</translation>
    </message>
    <message id="map.notyet">
        <source>还没开放</source>
        <translation>Not open yet</translation>
    </message>
    <message id="map.closed">
        <source>展位已结束</source>
        <translation>Booth closed</translation>
    </message>
    <message id="map.shut">
        <source>现在不开放</source>
        <translation>Not open now</translation>
    </message>
    <message id="map.calm">
        <source>现在人少</source>
        <translation>Quiet now</translation>
    </message>
    <message id="map.busy">
        <source>现在人较多</source>
        <translation>Busy now</translation>
    </message>
    <message id="map.crowded">
        <source>现在人很多</source>
        <translation>Crowded now</translation>
    </message>
    <message id="map.services">
        <source>服务</source>
        <translation>Services</translation>
    </message>
    <message id="map.none">
        <source>没有找到，试试别的词</source>
        <translation>Nothing found, try another word</translation>
    </message>
    <message id="map.found">
        <source>共 %1 处</source>
        <translation>Found: %1</translation>
    </message>
    <message id="map.noplace">
        <source>这台机器还没有标出位置，画不出路线，请看图或问工作人员</source>
        <translation>This kiosk's place is not set, so it can't draw the way. Our staff will help</translation>
    </message>
    <message id="map.noway">
        <source>这里画不出路线，请问工作人员</source>
        <translation>No way can be drawn, please ask our staff</translation>
    </message>
    <message id="map.nostepfree">
        <source>没有不走台阶的路线，工作人员可以带您过去</source>
        <translation>No way without steps. Our staff will take you there</translation>
    </message>
    <message id="map.othervenue">
        <source>在%1</source>
        <translation>At %1</translation>
    </message>
    <message id="map.colon">
        <source>：</source>
        <translation>: </translation>
    </message>
    <message id="map.comma">
        <source>，</source>
        <translation>, </translation>
    </message>
    <message id="map.and">
        <source>、</source>
        <translation>, </translation>
    </message>
    <message id="map.walk">
        <source>步行约 %1 分钟</source>
        <translation>about %1 min on foot</translation>
    </message>
    <message id="map.plan">
        <source>展位平面图，列表中的内容相同</source>
        <translation>Floor plan; the list holds the same</translation>
    </message>
    <message id="map.stepfree">
        <source>不走台阶</source>
        <translation>No steps</translation>
    </message>
    <message id="map.farther">
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message id="map.nearer">
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message id="map.left">
        <source>向左看</source>
        <translation>Look left</translation>
    </message>
    <message id="map.right">
        <source>向右看</source>
        <translation>Look right</translation>
    </message>
    <message id="map.up">
        <source>向上看</source>
        <translation>Look up</translation>
    </message>
    <message id="map.down">
        <source>向下看</source>
        <translation>Look down</translation>
    </message>
    <message id="map.erase">
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message id="map.take">
        <source>用手机带走路线</source>
        <translation>Take the way with you</translation>
    </message>
    <message id="map.take.short">
        <source>手机带走</source>
        <translation>To my phone</translation>
    </message>
    <message id="map.take.how">
        <source>用手机扫一扫，把路线带走</source>
        <translation>Scan with your phone to take the way with you</translation>
    </message>
    <message id="map.all">
        <source>全部展位</source>
        <translation>All booths</translation>
    </message>
    <message id="map.find">
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message id="map.earlier">
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message id="map.later">
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message id="map.begin">
        <source>请点展位，或者搜索</source>
        <translation>Tap a booth, or search</translation>
    </message>
    <message id="v.way">
        <source>查看路线</source>
        <translation>Show the way</translation>
    </message>
    <message id="prize.way">
        <source>带我去领奖台</source>
        <translation>Take me there</translation>
    </message>
    <message id="stamp.nothere">
        <source>这里现在不能集章，请问工作人员</source>
        <translation>No stamps here now. Please ask our staff.</translation>
    </message>
    <message id="staff">
        <source>工作人员</source>
        <translation>Staff</translation>
    </message>
    <message id="staff.number">
        <source>您的编号</source>
        <translation>Your number</translation>
    </message>
    <message id="staff.number.line">
        <source>请输入编号，或出示工作证上的码</source>
        <translation>Type your number, or show the code on your badge</translation>
    </message>
    <message id="staff.pin">
        <source>密码</source>
        <translation>PIN</translation>
    </message>
    <message id="staff.pin.line">
        <source>请输入 6 位数字</source>
        <translation>Six digits</translation>
    </message>
    <message id="staff.pin.wrong">
        <source>编号或密码不对（第 %1 次）。错 5 次以后要等一会儿</source>
        <translation>Wrong number or PIN (%1). After five misses you have to wait</translation>
    </message>
    <message id="staff.pin.wait">
        <source>错的次数太多，请等一会儿再试</source>
        <translation>Too many misses. Please wait</translation>
    </message>
    <message id="staff.pin.expired">
        <source>这个临时密码已经过期，请找主管换一个</source>
        <translation>This temporary PIN has expired. Ask a supervisor for a new one</translation>
    </message>
    <message id="staff.pin.new">
        <source>请换新密码</source>
        <translation>Choose a new PIN</translation>
    </message>
    <message id="staff.pin.new.line">
        <source>6 位数字，只有您自己知道</source>
        <translation>Six digits that only you know</translation>
    </message>
    <message id="staff.pin.again">
        <source>再输入一次</source>
        <translation>Once more</translation>
    </message>
    <message id="staff.pin.differ">
        <source>两次输入不一样，请重新来</source>
        <translation>They were not the same. Please begin again</translation>
    </message>
    <message id="staff.pin.simple">
        <source>这个密码太简单，请换一个</source>
        <translation>Too simple. Please choose another one</translation>
    </message>
    <message id="staff.notsaved">
        <source>没有保存成功，请再试一次</source>
        <translation>Not saved. Please try again</translation>
    </message>
    <message id="staff.notdone">
        <source>没有做成，请再试一次</source>
        <translation>Not done. Please try again</translation>
    </message>
    <message id="staff.locked">
        <source>已锁定，请重新进入</source>
        <translation>Locked. Please enter again</translation>
    </message>
    <message id="staff.role.scan">
        <source>扫码</source>
        <translation>Scanning</translation>
    </message>
    <message id="staff.role.desk">
        <source>服务台</source>
        <translation>Service desk</translation>
    </message>
    <message id="staff.role.prizes">
        <source>兑奖台</source>
        <translation>Prize desk</translation>
    </message>
    <message id="staff.role.host">
        <source>主持</source>
        <translation>Host</translation>
    </message>
    <message id="staff.role.supervisor">
        <source>主管</source>
        <translation>Supervisor</translation>
    </message>
    <message id="staff.corner">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="staff.calls">
        <source>呼叫工作人员</source>
        <translation>Calls for staff</translation>
    </message>
    <message id="staff.calls.none">
        <source>现在没有人在等</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message id="staff.cell.calls">
        <source>呼叫</source>
        <translation>Calls</translation>
    </message>
    <message id="staff.cell.lock">
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message id="staff.call.help">
        <source>需要帮助</source>
        <translation>Needs help</translation>
    </message>
    <message id="staff.call.clock">
        <source>时钟不准，散场没有自动签退</source>
        <translation>Clock is wrong: nobody is signed out at the end</translation>
    </message>
    <message id="staff.call.notme">
        <source>签到的不是本人</source>
        <translation>Somebody else's name</translation>
    </message>
    <message id="staff.call.now">
        <source>刚刚</source>
        <translation>just now</translation>
    </message>
    <message id="staff.call.age">
        <source>%1 分钟前</source>
        <translation>%1 min ago</translation>
    </message>
    <message id="staff.call.by">
        <source>%1 已去</source>
        <translation>%1 is going</translation>
    </message>
    <message id="staff.call.take">
        <source>我去</source>
        <translation>I'll go</translation>
    </message>
    <message id="staff.call.close">
        <source>已处理</source>
        <translation>Done</translation>
    </message>
    <message id="staff.call.taken">
        <source>%1 已经去了</source>
        <translation>%1 is already going</translation>
    </message>
    <message id="staff.call.closed">
        <source>这个呼叫已经处理完了</source>
        <translation>This call is already closed</translation>
    </message>
    <message id="staff.leave">
        <source>退出</source>
        <translation>Leave</translation>
    </message>
    <message id="staff.other">
        <source>换个编号</source>
        <translation>Other number</translation>
    </message>
    <message id="staff.next">
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message id="staff.headcount">
        <source>现场人数</source>
        <translation>Headcount</translation>
    </message>
    <message id="staff.emergency">
        <source>紧急广播</source>
        <translation>Emergency</translation>
    </message>
    <message id="staff.cell.headcount">
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message id="staff.cell.emergency">
        <source>紧急</source>
        <translation>Alarm</translation>
    </message>
    <message id="staff.expected">
        <source>应到 %1</source>
        <translation>of %1</translation>
    </message>
    <message id="staff.inside">
        <source>在场</source>
        <translation>Inside</translation>
    </message>
    <message id="staff.absent">
        <source>未到</source>
        <translation>Missing</translation>
    </message>
    <message id="staff.walkin">
        <source>临时</source>
        <translation>Walk-in</translation>
    </message>
    <message id="staff.curve">
        <source>到场曲线</source>
        <translation>Arrivals</translation>
    </message>
    <message id="staff.recent">
        <source>近 10 分钟 ＋%1</source>
        <translation>last 10 min +%1</translation>
    </message>
    <message id="staff.stale">
        <source>还是 %1 的数字，正在重试</source>
        <translation>Still the figures of %1, trying again</translation>
    </message>
    <message id="staff.silent">
        <source>%1 台没有消息</source>
        <translation>Silent kiosks: %1</translation>
    </message>
    <message id="staff.scope.event">
        <source>整个活动</source>
        <translation>The whole event</translation>
    </message>
    <message id="staff.scope.starts">
        <source>%1 · %2 开始</source>
        <translation>%1 · starts %2</translation>
    </message>
    <message id="staff.scope.venue">
        <source>会场里的每个人只算一次</source>
        <translation>Each person at the venue once</translation>
    </message>
    <message id="staff.scope.programme">
        <source>各会场合计，每个人只算一次</source>
        <translation>All rooms, each person once</translation>
    </message>
    <message id="staff.scope.union">
        <source>每个人只算一次</source>
        <translation>Each person once</translation>
    </message>
    <message id="staff.room.nearly">
        <source>快满了，最多 %1 人</source>
        <translation>Nearly full: %1 at most</translation>
    </message>
    <message id="staff.room.full">
        <source>已满 %1 人，请停止入场</source>
        <translation>Full with %1: let nobody in</translation>
    </message>
    <message id="staff.org.none">
        <source>没有写单位</source>
        <translation>No organisation</translation>
    </message>
    <message id="staff.org.empty">
        <source>还没有单位的名单</source>
        <translation>No organisations yet</translation>
    </message>
    <message id="staff.kiosk.ok">
        <source>正常 · %1 人</source>
        <translation>Fine · %1 people</translation>
    </message>
    <message id="staff.kiosk.never">
        <source>还没有消息</source>
        <translation>Not heard from yet</translation>
    </message>
    <message id="staff.kiosk.quiet">
        <source>没有消息 · %1 人</source>
        <translation>Silent · %1 people</translation>
    </message>
    <message id="staff.kiosk.silent">
        <source>%1 分钟无消息 · %2 人</source>
        <translation>Silent for %1 min · %2</translation>
    </message>
    <message id="staff.missing">
        <source>%1：还没有到</source>
        <translation>%1: not here yet</translation>
    </message>
    <message id="staff.missing.none">
        <source>都到了</source>
        <translation>All are here</translation>
    </message>
    <message id="staff.missing.all">
        <source>全选（%1 位）</source>
        <translation>Tick all %1</translation>
    </message>
    <message id="staff.missing.notick">
        <source>全部不选</source>
        <translation>Tick none</translation>
    </message>
    <message id="staff.missing.tick">
        <source>请勾选要补签的人</source>
        <translation>Tick who is here</translation>
    </message>
    <message id="staff.missing.act">
        <source>补签到 %1 位</source>
        <translation>Sign in %1</translation>
    </message>
    <message id="staff.missing.sure">
        <source>给这 %1 位补签到？</source>
        <translation>Sign in these %1?</translation>
    </message>
    <message id="staff.missing.comma">
        <source>、</source>
        <translation>, </translation>
    </message>
    <message id="staff.missing.more">
        <source>%1 等</source>
        <translation>%1 and others</translation>
    </message>
    <message id="staff.missing.line">
        <source>每个人都会记下是您补签的；十分钟内可以在各人的页面上撤销</source>
        <translation>Each is kept as signed in by you; within ten minutes it can be undone on their sheet</translation>
    </message>
    <message id="staff.missing.busy">
        <source>正在补签 %1 / %2</source>
        <translation>Signing in %1 of %2</translation>
    </message>
    <message id="staff.missing.done">
        <source>已补签到 %1 位</source>
        <translation>%1 signed in</translation>
    </message>
    <message id="staff.missing.part">
        <source>已补签到 %1 位；%2 位没有成功，原因在名字下面</source>
        <translation>%1 signed in; %2 not: see why below each name</translation>
    </message>
    <message id="staff.missing.unsaved">
        <source>已补签到 %1 位，其余没有保存，请再试一次</source>
        <translation>%1 signed in; the rest was not saved. Please try again</translation>
    </message>
    <message id="staff.why.already">
        <source>已签过到</source>
        <translation>Already in</translation>
    </message>
    <message id="staff.why.early">
        <source>签到还没开始</source>
        <translation>Not open yet</translation>
    </message>
    <message id="staff.why.closed">
        <source>签到已结束</source>
        <translation>Closed</translation>
    </message>
    <message id="staff.why.session">
        <source>不在这场名单</source>
        <translation>Other session</translation>
    </message>
    <message id="staff.why.list">
        <source>名单里没有</source>
        <translation>Not on the list</translation>
    </message>
    <message id="staff.why.revoked">
        <source>票已停用</source>
        <translation>Withdrawn</translation>
    </message>
    <message id="staff.why.full">
        <source>名额已满</source>
        <translation>Session full</translation>
    </message>
    <message id="staff.missing.session">
        <source>要在这里补签到，先回“人数”选一个场次</source>
        <translation>To sign people in here, first choose one session in the headcount</translation>
    </message>
    <message id="staff.missing.cut">
        <source>人太多，这里只列出前 %1 位</source>
        <translation>Too many: only the first %1 are listed</translation>
    </message>
    <message id="staff.close">
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message id="staff.cancel">
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message id="staff.noright">
        <source>您没有这个权限</source>
        <translation>Your role may not do this</translation>
    </message>
    <message id="staff.em.evacuation">
        <source>疏散</source>
        <translation>Evacuation</translation>
    </message>
    <message id="staff.em.weather">
        <source>恶劣天气</source>
        <translation>Severe weather</translation>
    </message>
    <message id="staff.em.medical">
        <source>医疗求助</source>
        <translation>Medical help</translation>
    </message>
    <message id="staff.em.missing">
        <source>寻人</source>
        <translation>Missing person</translation>
    </message>
    <message id="staff.em.sure">
        <source>确认以后，屏幕马上显示，并发出警报声</source>
        <translation>The screens show it at once, with the alarm tone</translation>
    </message>
    <message id="staff.em.confirm">
        <source>确认发布</source>
        <translation>Announce now</translation>
    </message>
    <message id="staff.em.end">
        <source>解除，一切恢复正常</source>
        <translation>It is over</translation>
    </message>
    <message id="staff.prizes">
        <source>兑奖</source>
        <translation>Prize desk</translation>
    </message>
    <message id="staff.cell.prizes">
        <source>兑奖</source>
        <translation>Prizes</translation>
    </message>
    <message id="staff.prize.show">
        <source>请出示兑奖码</source>
        <translation>Show the voucher</translation>
    </message>
    <message id="staff.prize.show.line">
        <source>对着摄像头或扫码枪</source>
        <translation>To the camera or the hand scanner</translation>
    </message>
    <message id="staff.prize.valid">
        <source>可以兑奖</source>
        <translation>Valid</translation>
    </message>
    <message id="staff.prize.hand">
        <source>核对奖品，然后按“发放”</source>
        <translation>Check the prize, then press Hand out</translation>
    </message>
    <message id="staff.prize.paid">
        <source>已记录</source>
        <translation>Recorded</translation>
    </message>
    <message id="staff.prize.give">
        <source>请把奖品交给来人</source>
        <translation>Now hand the prize over</translation>
    </message>
    <message id="staff.prize.not">
        <source>不能兑奖</source>
        <translation>Not to be handed out</translation>
    </message>
    <message id="staff.prize.already">
        <source>%1 已领取（%2）</source>
        <translation>Handed out at %1 (%2)</translation>
    </message>
    <message id="staff.prize.gone">
        <source>这张已经作废</source>
        <translation>This one is void</translation>
    </message>
    <message id="staff.prize.expired">
        <source>已过兑奖时间</source>
        <translation>Too late: it has expired</translation>
    </message>
    <message id="staff.prize.elsewhere">
        <source>请到抽中它的那台机器兑奖</source>
        <translation>Only the kiosk that gave it can pay it</translation>
    </message>
    <message id="staff.prize.other">
        <source>请到%1兑奖</source>
        <translation>To be paid at %1</translation>
    </message>
    <message id="staff.prize.forged">
        <source>这不是我们的兑奖码</source>
        <translation>No voucher of ours</translation>
    </message>
    <message id="staff.prize.ticket">
        <source>这是签到票，不是兑奖码</source>
        <translation>This is a ticket for signing in, no voucher</translation>
    </message>
    <message id="staff.prize.event">
        <source>这是别的活动的码</source>
        <translation>Of another event</translation>
    </message>
    <message id="staff.prize.unknown">
        <source>没有这个兑奖码</source>
        <translation>No such voucher</translation>
    </message>
    <message id="staff.prize.unrecorded">
        <source>这台机器的记录恢复过，不知道它是否已兑，请找主管</source>
        <translation>This store was restored and can't know. Ask a supervisor</translation>
    </message>
    <message id="staff.prize.several">
        <source>短码不止一个，请扫二维码</source>
        <translation>This short code stands for several: scan the symbol</translation>
    </message>
    <message id="staff.prize.won">
        <source>%1 抽中</source>
        <translation>Won at %1</translation>
    </message>
    <message id="staff.prize.do">
        <source>发放</source>
        <translation>Hand out</translation>
    </message>
    <message id="staff.prize.next">
        <source>下一张</source>
        <translation>Next voucher</translation>
    </message>
    <message id="staff.prize.before">
        <source>已经发放</source>
        <translation>Handed out before</translation>
    </message>
    <message id="staff.prize.type">
        <source>请输入兑奖号</source>
        <translation>Type the code</translation>
    </message>
    <message id="staff.prize.type.line">
        <source>奖券上的一个字母和五个数字，例如 B7-4821</source>
        <translation>One letter and five digits on the voucher, such as B7-4821</translation>
    </message>
    <message id="staff.prize.type.do">
        <source>扫不出来？输入兑奖号</source>
        <translation>Can't be read? Type the code</translation>
    </message>
    <message id="staff.prize.back">
        <source>退回库存</source>
        <translation>Return to stock</translation>
    </message>
    <message id="staff.prize.back.ask">
        <source>为什么退回？奖券会作废，奖品可以再被抽中</source>
        <translation>Why? The voucher becomes void, and the prize can be won again</translation>
    </message>
    <message id="staff.prize.back.declined">
        <source>中奖人不要了</source>
        <translation>The winner doesn't want it</translation>
    </message>
    <message id="staff.prize.back.mistake">
        <source>发错了，奖品还在这里</source>
        <translation>Given by mistake, it is still here</translation>
    </message>
    <message id="staff.prize.back.brought">
        <source>奖品拿回来了</source>
        <translation>It was brought back</translation>
    </message>
    <message id="staff.prize.back.confirm">
        <source>确认退回</source>
        <translation>Return it</translation>
    </message>
    <message id="staff.prize.back.done">
        <source>已退回库存</source>
        <translation>Back in stock</translation>
    </message>
    <message id="staff.prize.back.line">
        <source>这张奖券已作废，奖品可以再被抽中</source>
        <translation>This voucher is void; the prize can be won again</translation>
    </message>
    <message id="staff.hold">
        <source>按住 3 秒</source>
        <translation>Hold 3 s</translation>
    </message>
    <message id="staff.em.over">
        <source>解除警报</source>
        <translation>End the alarm</translation>
    </message>
    <message id="staff.em.over.line">
        <source>确认以后，所有屏幕恢复正常</source>
        <translation>Every screen goes back to normal</translation>
    </message>
    <message id="staff.em.over.confirm">
        <source>确认解除</source>
        <translation>End it now</translation>
    </message>
    <message id="staff.inlist">
        <source>在场名单</source>
        <translation>Who is inside</translation>
    </message>
    <message id="staff.inlist.people">
        <source>人在名单上</source>
        <translation>on the list</translation>
    </message>
    <message id="staff.inlist.reading">
        <source>正在读取名单</source>
        <translation>Reading the list</translation>
    </message>
    <message id="staff.inlist.unread">
        <source>现在读不到名单。请再试一次；还不行，就请到另一台签到机上看</source>
        <translation>The list can't be read now. Try again; if that fails, look at another kiosk</translation>
    </message>
    <message id="staff.inlist.asof">
        <source>%1 的情况，每 15 秒更新</source>
        <translation>As of %1, updated every 15 s</translation>
    </message>
    <message id="staff.inlist.silent">
        <source>%1 从 %2 起没有数据，可能还有人不在名单上</source>
        <translation>Nothing from %1 since %2: more people may be inside</translation>
    </message>
    <message id="staff.inlist.silent.never">
        <source>%1 从未有过数据，可能还有人不在名单上</source>
        <translation>%1 was never heard from: more people may be inside</translation>
    </message>
    <message id="staff.inlist.silent.many">
        <source>%1 台机器没有数据，可能还有人不在名单上</source>
        <translation>Nothing from %1 kiosks: more people may be inside</translation>
    </message>
    <message id="staff.inlist.clicked">
        <source>另有手动计数的 %1 人，没有姓名</source>
        <translation>%1 more were counted by hand, without names</translation>
    </message>
    <message id="staff.inlist.unnamed">
        <source>其中 %1 人只有编号，没有姓名</source>
        <translation>%1 of these have a number but no name</translation>
    </message>
    <message id="staff.inlist.left">
        <source>没有签退就离开的人，也还在名单上</source>
        <translation>Whoever left without signing out is still listed</translation>
    </message>
    <message id="staff.inlist.noname">
        <source>没有姓名，只有编号</source>
        <translation>No name, only a number</translation>
    </message>
    <message id="staff.inlist.none">
        <source>名单上没有人在场</source>
        <translation>Nobody on the list is inside</translation>
    </message>
    <message id="staff.inlist.write">
        <source>把名单存成文件</source>
        <translation>Save as a file</translation>
    </message>
    <message id="staff.inlist.writing">
        <source>正在写入</source>
        <translation>Writing</translation>
    </message>
    <message id="staff.inlist.written.medium">
        <source>已写到 U 盘，可以拔下带走：</source>
        <translation>Written to the USB stick, which you can take along:</translation>
    </message>
    <message id="staff.inlist.written.kiosk">
        <source>没有写到 U 盘，文件在这台机器里：</source>
        <translation>It is not on a USB stick but in this kiosk:</translation>
    </message>
    <message id="staff.inlist.medium.full">
        <source>U 盘 %1 已满：请删掉一些文件，或换一个。</source>
        <translation>The stick %1 is full: delete some files, or take another.</translation>
    </message>
    <message id="staff.inlist.medium.readonly">
        <source>U 盘 %1 写不进去：请打开写保护开关，或换一个。</source>
        <translation>The stick %1 can't be written to: undo its write protection, or take another.</translation>
    </message>
    <message id="staff.inlist.medium.gone">
        <source>U 盘 %1 读不到了：请重新插好。</source>
        <translation>The stick %1 does not answer: plug it in again.</translation>
    </message>
    <message id="staff.inlist.medium.other">
        <source>U 盘 %1 不能用：请换一个。</source>
        <translation>The stick %1 can't be used: take another.</translation>
    </message>
    <message id="staff.inlist.kiosk.full">
        <source>这台机器的磁盘已满：请插上 U 盘，再试一次。</source>
        <translation>This kiosk's disk is full: plug in a USB stick and try again.</translation>
    </message>
    <message id="staff.inlist.kiosk.readonly">
        <source>这台机器的磁盘写不进去：请插上 U 盘，再试一次。</source>
        <translation>This kiosk's disk can't be written to: plug in a USB stick and try again.</translation>
    </message>
    <message id="staff.inlist.kiosk.other">
        <source>没有写成：请插上 U 盘，再试一次。</source>
        <translation>It was not written: plug in a USB stick and try again.</translation>
    </message>
    <message id="staff.inlist.unrecorded">
        <source>（是谁导出的没有记下来：存储已满）</source>
        <translation>(Who did it was not recorded: the store is full)</translation>
    </message>
    <message id="staff.inlist.back">
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message id="staff.inlist.again">
        <source>回到名单</source>
        <translation>Back to the list</translation>
    </message>
    <message id="em.over">
        <source>警报已解除，谢谢配合</source>
        <translation>All clear, thank you</translation>
    </message>
    <message id="home.signin.find">
        <source>没带二维码？点这里查找姓名</source>
        <translation>No code? Tap to find your name</translation>
    </message>
    <message id="scan.find">
        <source>没带二维码，查找姓名</source>
        <translation>No code? Find my name</translation>
    </message>
    <message id="scan.find.line">
        <source>手机号后四位，或姓名拼音首字母</source>
        <translation>Last 4 digits of your phone, or initials</translation>
    </message>
    <message id="scan.help.unlisted">
        <source>没有报名，也可以帮您</source>
        <translation>Not registered? We can help</translation>
    </message>
    <message id="find.page">
        <source>查找姓名</source>
        <translation>Find my name</translation>
    </message>
    <message id="find.title">
        <source>请输入手机号后四位</source>
        <translation>Last 4 digits of your phone</translation>
    </message>
    <message id="find.title.letters">
        <source>请输入姓名拼音首字母</source>
        <translation>First letters of your name</translation>
    </message>
    <message id="find.phone.line">
        <source>报名时留的那个手机号</source>
        <translation>The phone you registered with</translation>
    </message>
    <message id="find.letters.line">
        <source>先打姓再打名，例如张三打 ZS</source>
        <translation>Surname first: for Zhang San type ZS</translation>
    </message>
    <message id="find.clear">
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message id="find.busy">
        <source>正在查找</source>
        <translation>Looking</translation>
    </message>
    <message id="find.result">
        <source>找到 %1 位，请点您的名字</source>
        <translation>%1 found, tap your name</translation>
    </message>
    <message id="find.mask">
        <source>姓名中间的字已隐去</source>
        <translation>Part of each name is hidden</translation>
    </message>
    <message id="find.more">
        <source>请再输入一位</source>
        <translation>One more, please</translation>
    </message>
    <message id="find.more.phone">
        <source>有好几位，请改用姓名拼音</source>
        <translation>Several people: please use your name</translation>
    </message>
    <message id="find.none">
        <source>没有找到，可以换一种方式</source>
        <translation>Not found, try another way</translation>
    </message>
    <message id="find.wrong">
        <source>与登记的单位不符，请再试一次</source>
        <translation>Not the organisation on the list, please try again</translation>
    </message>
    <message id="find.others">
        <source>还有 %1 位</source>
        <translation>%1 more</translation>
    </message>
    <message id="find.org">
        <source>请选您的单位</source>
        <translation>Your organisation?</translation>
    </message>
    <message id="find.org.line">
        <source>点对了就签到，别人看不到您的信息</source>
        <translation>The right one signs you in</translation>
    </message>
    <message id="find.staff">
        <source>请工作人员帮您</source>
        <translation>Please ask our staff</translation>
    </message>
    <message id="find.staff.line">
        <source>这台机器没能认出您，工作人员可以帮您签到</source>
        <translation>This kiosk could not recognise you. Staff can sign you in.</translation>
    </message>
    <message id="find.switch">
        <source>改用姓名拼音首字母</source>
        <translation>Use my name instead</translation>
    </message>
    <message id="find.switch.phone">
        <source>改用手机号后四位</source>
        <translation>Use my phone instead</translation>
    </message>
    <message id="staff.cell.search">
        <source>查人</source>
        <translation>Find</translation>
    </message>
    <message id="staff.search">
        <source>查找人员</source>
        <translation>Find a person</translation>
    </message>
    <message id="staff.search.hint">
        <source>姓名、单位、座位、手机尾号</source>
        <translation>Name, organisation, seat, phone</translation>
    </message>
    <message id="staff.search.line">
        <source>拼音或首字母都行，例如张三打 ZS</source>
        <translation>Pinyin or initials: ZS finds 张三</translation>
    </message>
    <message id="staff.search.none">
        <source>没有找到，少打几个字母再试试</source>
        <translation>Nobody found: try fewer letters</translation>
    </message>
    <message id="staff.search.found">
        <source>找到 %1 位</source>
        <translation>%1 found</translation>
    </message>
    <message id="staff.search.many">
        <source>找到 %1 位，先列 %2 位，请再输入一位</source>
        <translation>%1 found, the first %2 are listed: type more</translation>
    </message>
    <message id="staff.search.failed">
        <source>暂时读不了名单，请再试一次</source>
        <translation>The list can't be read now, try again</translation>
    </message>
    <message id="staff.person">
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message id="staff.person.in">
        <source>已到 %1</source>
        <translation>Here %1</translation>
    </message>
    <message id="staff.person.left">
        <source>已离开</source>
        <translation>Left</translation>
    </message>
    <message id="staff.person.left.since">
        <source>来过又离开 %1</source>
        <translation>Came and left %1</translation>
    </message>
    <message id="staff.person.absent">
        <source>还没有到</source>
        <translation>Not here yet</translation>
    </message>
    <message id="staff.person.forgotten">
        <source>（信息已销毁）</source>
        <translation>(erased)</translation>
    </message>
    <message id="staff.person.signin">
        <source>补签到</source>
        <translation>Sign in</translation>
    </message>
    <message id="staff.person.signout">
        <source>签退</source>
        <translation>Sign out</translation>
    </message>
    <message id="staff.person.move">
        <source>换场次</source>
        <translation>Move</translation>
    </message>
    <message id="staff.person.note">
        <source>加备注</source>
        <translation>Note</translation>
    </message>
    <message id="staff.person.kit">
        <source>发资料袋</source>
        <translation>Hand out kit</translation>
    </message>
    <message id="staff.person.undo">
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message id="staff.person.again">
        <source>恢复</source>
        <translation>Redo</translation>
    </message>
    <message id="staff.person.signedin">
        <source>已签到</source>
        <translation>Signed in</translation>
    </message>
    <message id="staff.person.signedout">
        <source>已签退</source>
        <translation>Signed out</translation>
    </message>
    <message id="staff.person.moved">
        <source>已换到：%1</source>
        <translation>Moved to: %1</translation>
    </message>
    <message id="staff.person.noted">
        <source>备注已记下</source>
        <translation>Note saved</translation>
    </message>
    <message id="staff.person.handed">
        <source>资料袋已登记发放</source>
        <translation>Kit handed out</translation>
    </message>
    <message id="staff.person.has.kit">
        <source>已领资料袋</source>
        <translation>Has the kit</translation>
    </message>
    <message id="staff.person.undone">
        <source>已撤销，人数已改回</source>
        <translation>Undone, the counts are back</translation>
    </message>
    <message id="staff.person.undone.plain">
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message id="staff.person.redone">
        <source>已恢复</source>
        <translation>Back again</translation>
    </message>
    <message id="staff.person.counts.again">
        <source>已恢复，重新计入</source>
        <translation>It counts again</translation>
    </message>
    <message id="staff.person.where">
        <source>换到哪一场？</source>
        <translation>Move to which session?</translation>
    </message>
    <message id="staff.person.why">
        <source>为什么换场次？</source>
        <translation>Why are they moved?</translation>
    </message>
    <message id="staff.person.move.reasons">
        <source>本人要求换场次|走错了会场|原会场已满|名单有误</source>
        <translation>They asked to|Came to the wrong room|The room is full|The list is wrong</translation>
    </message>
    <message id="staff.person.note.which">
        <source>记哪一条备注？</source>
        <translation>Which note?</translation>
    </message>
    <message id="staff.person.notes">
        <source>已核对证件|需要轮椅|素食|同事代领资料|请主管联系</source>
        <translation>ID was checked|Needs a wheelchair|Vegetarian|A colleague took the kit|Supervisor to call</translation>
    </message>
    <message id="staff.person.undo.why">
        <source>为什么撤销？</source>
        <translation>Why is it undone?</translation>
    </message>
    <message id="staff.person.undo.reasons">
        <source>点错了|认错了人|本人没有来|重复登记</source>
        <translation>Pressed by mistake|Wrong person|They did not come|Recorded twice</translation>
    </message>
    <message id="staff.person.undo.here">
        <source>点错了|认错了人|人还在场|重复登记</source>
        <translation>Pressed by mistake|Wrong person|They are still here|Recorded twice</translation>
    </message>
    <message id="staff.person.undo.revoked">
        <source>点错了|认错了人|码没有丢</source>
        <translation>Pressed by mistake|Wrong person|The code is not lost</translation>
    </message>
    <message id="staff.person.undo.kit">
        <source>点错了|认错了人|资料袋退回了</source>
        <translation>Pressed by mistake|Wrong person|The kit came back</translation>
    </message>
    <message id="staff.person.undo.note">
        <source>点错了|认错了人|已不需要</source>
        <translation>Pressed by mistake|Wrong person|No longer needed</translation>
    </message>
    <message id="staff.person.undo.sure">
        <source>确认撤销？%1</source>
        <translation>Undo this? %1</translation>
    </message>
    <message id="staff.person.again.sure">
        <source>确认恢复？%1</source>
        <translation>Redo this? %1</translation>
    </message>
    <message id="staff.person.override">
        <source>%1。仍要放行，请选原因</source>
        <translation>%1. To let them in anyway, choose why</translation>
    </message>
    <message id="staff.person.override.reasons">
        <source>已核对证件和邀请|主办方已同意|名单有误|系统时间有误</source>
        <translation>ID and invitation checked|The organiser agreed|The list is wrong|The clock is wrong</translation>
    </message>
    <message id="staff.counting">
        <source>手工计数</source>
        <translation>Count by hand</translation>
    </message>
    <message id="staff.cell.counting">
        <source>计数</source>
        <translation>Count</translation>
    </message>
    <message id="staff.control">
        <source>问答与宣传</source>
        <translation>Quiz and promo</translation>
    </message>
    <message id="staff.cell.control">
        <source>节目</source>
        <translation>Control</translation>
    </message>
    <message id="staff.count.clicked">
        <source>其中手工计数 %1 人</source>
        <translation>%1 of them counted by hand</translation>
    </message>
    <message id="staff.count.correct">
        <source>更正在场人数</source>
        <translation>Correct the number inside</translation>
    </message>
    <message id="staff.count.apply">
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message id="staff.confirm">
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message id="staff.done.in">
        <source>签到：%1</source>
        <translation>Signed in: %1</translation>
    </message>
    <message id="staff.done.out">
        <source>签退：%1</source>
        <translation>Signed out: %1</translation>
    </message>
    <message id="staff.done.moved">
        <source>换到：%1</source>
        <translation>Moved to: %1</translation>
    </message>
    <message id="staff.done.kit">
        <source>领了资料袋</source>
        <translation>Took the kit</translation>
    </message>
    <message id="staff.person.revoke">
        <source>停用此码</source>
        <translation>Withdraw code</translation>
    </message>
    <message id="staff.person.revoke.why">
        <source>为什么停用？</source>
        <translation>Why is it withdrawn?</translation>
    </message>
    <message id="staff.person.revoke.reasons">
        <source>票丢了|转给了别人|不再参加|发错了|冒用|其他</source>
        <translation>Ticket lost|Given to somebody else|Takes part no more|Sent in error|Used by a stranger|Other</translation>
    </message>
    <message id="staff.person.revoke.sure">
        <source>此人的码从现在起不能再签到</source>
        <translation>Their code is refused from now on</translation>
    </message>
    <message id="staff.person.revoke.line">
        <source>已经在场的，仍算在场。十分钟内可以在这一页撤销；之后只有主管能给此人破例放行。</source>
        <translation>If they are inside, they still count as inside. It can be undone on this page for ten minutes; later only a supervisor can let them in.</translation>
    </message>
    <message id="staff.person.revoked">
        <source>这个码已停用</source>
        <translation>The code is withdrawn</translation>
    </message>
    <message id="staff.done.revoked">
        <source>停用了码</source>
        <translation>Code withdrawn</translation>
    </message>
    <message id="staff.done.end">
        <source>散场，自动签退：%1</source>
        <translation>Out at the end: %1</translation>
    </message>
    <message id="staff.done.itself">
        <source>自动</source>
        <translation>by itself</translation>
    </message>
    <message id="staff.done.note">
        <source>加了备注</source>
        <translation>Note added</translation>
    </message>
    <message id="staff.done.self">
        <source>本人</source>
        <translation>by themselves</translation>
    </message>
    <message id="staff.done.undone">
        <source>已撤销</source>
        <translation>undone</translation>
    </message>
    <message id="staff.no.already">
        <source>已经签过到了</source>
        <translation>Signed in already</translation>
    </message>
    <message id="staff.no.early">
        <source>这一场签到还没开始</source>
        <translation>Sign-in has not opened</translation>
    </message>
    <message id="staff.no.closed">
        <source>这一场签到已结束</source>
        <translation>Sign-in has closed</translation>
    </message>
    <message id="staff.no.session">
        <source>不在这一场的名单上</source>
        <translation>Not expected at this session</translation>
    </message>
    <message id="staff.no.list">
        <source>名单里没有这个人</source>
        <translation>Not on the list</translation>
    </message>
    <message id="staff.no.revoked">
        <source>票已停用</source>
        <translation>The ticket was withdrawn</translation>
    </message>
    <message id="staff.no.full">
        <source>这一场名额已满</source>
        <translation>This session is full</translation>
    </message>
    <message id="staff.no.absent">
        <source>没有签到过，不能签退</source>
        <translation>Never signed in, so not signed out</translation>
    </message>
    <message id="staff.no.invalid">
        <source>票无效</source>
        <translation>The ticket is not valid</translation>
    </message>
    <message id="staff.no.right">
        <source>您的岗位不能做这件事</source>
        <translation>Your role may not do this</translation>
    </message>
    <message id="staff.no.changed">
        <source>同事刚刚改过，请看最新的情况再操作</source>
        <translation>A colleague has just changed this: look again</translation>
    </message>
    <message id="staff.no.same">
        <source>已经在这一场</source>
        <translation>They are there already</translation>
    </message>
    <message id="staff.no.late">
        <source>超过十分钟，不能撤销了</source>
        <translation>After ten minutes it can't be undone</translation>
    </message>
    <message id="staff.no.undo">
        <source>这一条不能撤销</source>
        <translation>This can't be undone</translation>
    </message>
    <message id="staff.no.before">
        <source>同事已经撤销或恢复过了</source>
        <translation>A colleague undid or restored it before</translation>
    </message>
    <message id="staff.no.left">
        <source>资料袋发完了</source>
        <translation>No kits are left</translation>
    </message>
    <message id="staff.no.has">
        <source>已经领过了</source>
        <translation>They have one already</translation>
    </message>
    <message id="staff.more">
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message id="staff.count.sure">
        <source>在场 %1 改为 %2</source>
        <translation>Inside: %1 becomes %2</translation>
    </message>
    <message id="staff.count.missed">
        <source>漏数了人</source>
        <translation>People were missed</translation>
    </message>
    <message id="staff.count.left">
        <source>有人没签退就走了</source>
        <translation>People left unscanned</translation>
    </message>
    <message id="staff.count.twice">
        <source>数重了</source>
        <translation>Counted twice</translation>
    </message>
    <message id="staff.count.recounted">
        <source>重新清点过</source>
        <translation>Counted again</translation>
    </message>
    <message id="staff.count.done">
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message id="staff.count.below">
        <source>没有人可以再减了</source>
        <translation>Nobody is left to count out</translation>
    </message>
    <message id="staff.count.empty">
        <source>散场：全部签退</source>
        <translation>It is over: sign everybody out</translation>
    </message>
    <message id="staff.count.empty.sure">
        <source>全部签退：%1</source>
        <translation>Sign everybody out: %1</translation>
    </message>
    <message id="staff.count.empty.line">
        <source>没有人留在场内，之后出示二维码可以再次入场</source>
        <translation>Nobody is inside then; a code lets people in again</translation>
    </message>
    <message id="staff.count.empty.done">
        <source>已为 %1 人签退</source>
        <translation>%1 people signed out</translation>
    </message>
    <message id="staff.count.empty.part">
        <source>没有全部完成，已为 %1 人签退</source>
        <translation>Not finished: %1 people signed out</translation>
    </message>
    <message id="staff.round.open">
        <source>正在进行，到 %1</source>
        <translation>Open until %1</translation>
    </message>
    <message id="staff.round.opens">
        <source>%1 开始</source>
        <translation>Opens %1</translation>
    </message>
    <message id="staff.round.over">
        <source>已经结束</source>
        <translation>Over</translation>
    </message>
    <message id="staff.round.over.at">
        <source>%1 已经结束</source>
        <translation>Over since %1</translation>
    </message>
    <message id="emergency.staff">
        <source>工作人员请按住</source>
        <translation>Staff: hold here</translation>
    </message>
    <message id="staff.round.late">
        <source>时间已过，开放也不能再答；请在 quiz.toml 改时间</source>
        <translation>Its hours have passed: nobody can play until quiz.toml gives it more</translation>
    </message>
    <message id="staff.round.paused">
        <source>已暂停，不能开始新的答题</source>
        <translation>Paused: nobody can begin</translation>
    </message>
    <message id="staff.round.closed">
        <source>已由工作人员结束</source>
        <translation>Closed by staff</translation>
    </message>
    <message id="staff.round.do.open">
        <source>开放</source>
        <translation>Open</translation>
    </message>
    <message id="staff.round.do.pause">
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message id="staff.round.do.end">
        <source>结束</source>
        <translation>Close</translation>
    </message>
    <message id="staff.loop">
        <source>宣传循环</source>
        <translation>Promo loop</translation>
    </message>
    <message id="staff.loop.line">
        <source>没有人用的时候，按时间表播</source>
        <translation>Plays by its schedule while nobody is here</translation>
    </message>
    <message id="staff.loop.ordered">
        <source>接下来播“%1”，%2 点的</source>
        <translation>Next: %1, asked for by %2</translation>
    </message>
    <message id="staff.loop.package">
        <source>新内容有问题，仍播旧的：%1</source>
        <translation>The new package is faulty, the old one plays: %1</translation>
    </message>
    <message id="staff.loop.play">
        <source>现在播</source>
        <translation>Play now</translation>
    </message>
    <message id="staff.control.both">
        <source>问答和宣传</source>
        <translation>Quiz and loop</translation>
    </message>
    <message id="staff.draw">
        <source>舞台抽奖</source>
        <translation>Stage draw</translation>
    </message>
    <message id="staff.draw.ready">
        <source>准备好了，名单还没有冻结</source>
        <translation>Prepared, the list is not frozen yet</translation>
    </message>
    <message id="staff.draw.again">
        <source>上一次已取消，可以重新冻结名单</source>
        <translation>The last one was cancelled: the list can be frozen again</translation>
    </message>
    <message id="staff.draw.none">
        <source>没有准备好的抽奖</source>
        <translation>No draw is prepared</translation>
    </message>
    <message id="staff.draw.promised">
        <source>名单已冻结。请现场观众报数，再记在这里</source>
        <translation>The list is frozen. Let the public call out, then write it down</translation>
    </message>
    <message id="staff.draw.calling">
        <source>%1：第 %2 个，共 %3 个</source>
        <translation>%1: number %2 of %3</translation>
    </message>
    <message id="staff.draw.batchdone">
        <source>%1 抽完了</source>
        <translation>%1 is drawn</translation>
    </message>
    <message id="staff.draw.ended">
        <source>抽奖结束，可以导出结果了</source>
        <translation>The draw has ended, its results can be exported</translation>
    </message>
    <message id="staff.draw.cancelled">
        <source>已取消，没有人中奖</source>
        <translation>Cancelled, nobody has won</translation>
    </message>
    <message id="staff.draw.from.session">
        <source>到过“%1”的人</source>
        <translation>who came to %1</translation>
    </message>
    <message id="staff.draw.from.round">
        <source>答题合格的人</source>
        <translation>who passed the quiz</translation>
    </message>
    <message id="staff.draw.from.list">
        <source>名单上的人</source>
        <translation>who is on the list</translation>
    </message>
    <message id="staff.draw.candidates">
        <source>%1：现在 %2 人</source>
        <translation>%2 now: %1</translation>
    </message>
    <message id="staff.draw.entrants">
        <source>%1：%2 人参加</source>
        <translation>%2 take part: %1</translation>
    </message>
    <message id="staff.draw.promise">
        <source>承诺数 %1…</source>
        <translation>Promise %1…</translation>
    </message>
    <message id="staff.draw.record">
        <source>记录 %1…</source>
        <translation>Record %1…</translation>
    </message>
    <message id="staff.draw.noname">
        <source>没有姓名，请报号码</source>
        <translation>No name: call the number</translation>
    </message>
    <message id="staff.draw.call">
        <source>记下来</source>
        <translation>Write it down</translation>
    </message>
    <message id="staff.draw.do.freeze">
        <source>冻结名单</source>
        <translation>Freeze the list</translation>
    </message>
    <message id="staff.draw.do.next">
        <source>来了，抽下一位</source>
        <translation>Here: next one</translation>
    </message>
    <message id="staff.draw.do.batch">
        <source>开始抽%1</source>
        <translation>Draw %1</translation>
    </message>
    <message id="staff.draw.do.absent">
        <source>没有来，换下一位</source>
        <translation>Not here: next one</translation>
    </message>
    <message id="staff.draw.do.undo">
        <source>撤销上一步</source>
        <translation>Undo the last</translation>
    </message>
    <message id="staff.draw.do.end">
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message id="staff.draw.do.cancel">
        <source>取消抽奖</source>
        <translation>Cancel the draw</translation>
    </message>
    <message id="staff.draw.ask.freeze">
        <source>冻结名单？%1。以后不能再加人</source>
        <translation>Freeze the list? %1. Nobody can be added afterwards</translation>
    </message>
    <message id="staff.draw.ask.undo">
        <source>撤销上一步？那位会再被叫到</source>
        <translation>Undo the last? That person is called again</translation>
    </message>
    <message id="staff.draw.ask.stop">
        <source>现在就结束？已经抽出的有效，后面的不再抽</source>
        <translation>End now? What is drawn stands, the rest is not drawn</translation>
    </message>
    <message id="staff.draw.ask.cancel">
        <source>取消这次抽奖？谁都不算中奖，可以重新来</source>
        <translation>Cancel the draw? Nobody has won, and it can be begun anew</translation>
    </message>
    <message id="staff.draw.why.slip">
        <source>按错了</source>
        <translation>Pressed by mistake</translation>
    </message>
    <message id="staff.draw.why.there">
        <source>人其实在场</source>
        <translation>They were there after all</translation>
    </message>
    <message id="staff.draw.why.time">
        <source>时间到了</source>
        <translation>Out of time</translation>
    </message>
    <message id="staff.draw.why.other">
        <source>其他原因</source>
        <translation>Another reason</translation>
    </message>
    <message id="staff.draw.why.list">
        <source>名单不对</source>
        <translation>The wrong list</translation>
    </message>
    <message id="staff.draw.why.text">
        <source>号码记错了</source>
        <translation>Written down wrongly</translation>
    </message>
    <message id="staff.draw.nobody">
        <source>还没有人可以抽：先请大家签到或答题</source>
        <translation>Nobody can be drawn yet: people must sign in or play first</translation>
    </message>
    <message id="staff.draw.moved">
        <source>情况变了，请看现在的</source>
        <translation>It has moved on: look again</translation>
    </message>
    <message id="staff.loop.resume">
        <source>按时间表播</source>
        <translation>To the schedule</translation>
    </message>
    <message id="staff.list.org">
        <source>单位</source>
        <translation>Orgs</translation>
    </message>
    <message id="staff.list.category">
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message id="staff.list.more">
        <source>其他</source>
        <translation>More</translation>
    </message>
    <message id="staff.more.late">
        <source>迟到</source>
        <translation>Came late</translation>
    </message>
    <message id="staff.more.left">
        <source>已离开</source>
        <translation>Have left</translation>
    </message>
    <message id="staff.more.free">
        <source>还能进（共 %1）</source>
        <translation>Room left (of %1)</translation>
    </message>
    <message id="staff.more.exits">
        <source>签退次数</source>
        <translation>Sign-outs</translation>
    </message>
    <message id="staff.more.returned">
        <source>再次入场</source>
        <translation>Came back</translation>
    </message>
    <message id="staff.more.bystaff">
        <source>工作人员补签</source>
        <translation>Signed in by staff</translation>
    </message>
    <message id="staff.more.clicked">
        <source>手工计数</source>
        <translation>Counted by hand</translation>
    </message>
    <message id="staff.more.corrected">
        <source>更正</source>
        <translation>Corrected</translation>
    </message>
    <message id="staff.more.refused">
        <source>未放行次数</source>
        <translation>Not let in</translation>
    </message>
    <message id="staff.refused.already">
        <source>· 已签到</source>
        <translation>· already in</translation>
    </message>
    <message id="staff.refused.early">
        <source>· 还没开始</source>
        <translation>· too early</translation>
    </message>
    <message id="staff.refused.closed">
        <source>· 签到已结束</source>
        <translation>· closed</translation>
    </message>
    <message id="staff.refused.elsewhere">
        <source>· 会场在别处</source>
        <translation>· other venue</translation>
    </message>
    <message id="staff.refused.unlisted">
        <source>· 不在名单</source>
        <translation>· not on the list</translation>
    </message>
    <message id="staff.refused.revoked">
        <source>· 码已停用</source>
        <translation>· withdrawn</translation>
    </message>
    <message id="staff.refused.invalid">
        <source>· 不是有效的码</source>
        <translation>· not valid</translation>
    </message>
    <message id="staff.refused.full">
        <source>· 满员</source>
        <translation>· full</translation>
    </message>
    <message id="staff.refused.staff">
        <source>· 需工作人员接待</source>
        <translation>· received by staff</translation>
    </message>
</context>
</TS>
