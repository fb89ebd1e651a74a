// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done for a person now; what the role may not is not there.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: acts

    required property StaffPerson model
    readonly property real part: (width - 3 * 16) / 4

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
        width: acts.part
        height: 112
        size: 42
        //% "换场次"
        text: qsTrId("staff.person.move")
        onTapped: acts.model.move()
    }
    Button {
        objectName: "note"
        visible: acts.model.mayNote
        x: acts.part + 16
        y: 144
        width: acts.part
        height: 112
        size: 42
        //% "加备注"
        text: qsTrId("staff.person.note")
        onTapped: acts.model.note()
    }
    Button {
        objectName: "hand-out"
        visible: acts.model.mayHandOut
        x: 2 * (acts.part + 16)
        y: 144
        width: acts.part
        height: 112
        size: 42
        //% "发资料袋"
        text: qsTrId("staff.person.kit")
        onTapped: acts.model.handOut()
    }
    Button {
        objectName: "revoke"
        visible: acts.model.mayRevoke
        x: 3 * (acts.part + 16)
        y: 144
        width: acts.part
        height: 112
        size: 42
        //% "停用此码"
        text: qsTrId("staff.person.revoke")
        onTapped: acts.model.revoke()
    }
}
