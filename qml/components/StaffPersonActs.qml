// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done for a person now; what the role may not is not there.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: acts

    required property StaffPerson model
    readonly property real third: (width - 2 * 16) / 3

    Button {
        objectName: "sign-in"
        visible: acts.model.maySignIn
        width: parent.width
        height: 128
        kind: Button.Kind.Filled
        icon: "check"
        //% "补签到"
        text: qsTrId("staff.person.signin")
        onTapped: acts.model.signIn()
    }
    Button {
        objectName: "sign-out"
        visible: acts.model.maySignOut
        width: parent.width
        height: 128
        icon: "exit"
        //% "签退"
        text: qsTrId("staff.person.signout")
        onTapped: acts.model.signOut()
    }
    Button {
        objectName: "move"
        visible: acts.model.mayMove
        y: 144
        width: acts.third
        height: 112
        size: 42
        //% "换场次"
        text: qsTrId("staff.person.move")
        onTapped: acts.model.move()
    }
    Button {
        objectName: "note"
        visible: acts.model.mayNote
        x: acts.third + 16
        y: 144
        width: acts.third
        height: 112
        size: 42
        //% "加备注"
        text: qsTrId("staff.person.note")
        onTapped: acts.model.note()
    }
    Button {
        objectName: "hand-out"
        visible: acts.model.mayHandOut
        x: 2 * (acts.third + 16)
        y: 144
        width: acts.third
        height: 112
        size: 42
        //% "发资料袋"
        text: qsTrId("staff.person.kit")
        onTapped: acts.model.handOut()
    }
}
