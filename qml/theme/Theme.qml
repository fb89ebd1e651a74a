// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of the design. The screen pushes in what is chosen (event colours, theme, modes, size); everything else
// reads. The only singleton.
pragma Singleton
import QtQuick
import Plaza.Ui

QtObject {
    id: theme

    // Pushed in by KioskScreen.
    property eventPalette event
    property bool dark: false
    property bool large: false
    property bool reach: false
    property bool english: false
    property bool landscape: false
    property bool still: false
    property bool shown: still // the first frame has been on the glass
    property real u: 1

    readonly property int canvasWidth: landscape ? 1920 : 1080
    readonly property int canvasHeight: landscape ? 1080 : 1920

    // Space, radius, line.
    readonly property int s1: 8
    readonly property int s2: 16
    readonly property int s3: 24
    readonly property int s4: 32
    readonly property int s5: 48
    readonly property int s6: 64
    readonly property int s7: 96
    readonly property int margin: 48
    readonly property int target: 96
    readonly property int utilityHeight: landscape ? 144 : 152
    readonly property int reachTop: landscape ? 500 : 880
    readonly property int radiusChip: 16
    readonly property int radiusKey: 32
    readonly property int radiusButton: 36
    readonly property int radiusTile: 40
    readonly property int radiusHero: 48
    readonly property real hairLine: Math.ceil(2 * u) / u
    readonly property real outlineLine: Math.ceil(3 * u) / u
    readonly property real strongLine: Math.ceil(4 * u) / u

    // Colour.
    readonly property color page: dark ? "#0b1220" : "#f8f6f1"
    readonly property color card: dark ? "#151f34" : "#ffffff"
    readonly property color surface: dark ? "#1e2a44" : "#eef1f7"
    readonly property color ink: dark ? "#f6f3ec" : "#0f172a"
    readonly property color ink2: dark ? "#bcc6d8" : "#3a455a"
    readonly property bool standard: event.primary == "#12326e" && event.accent == "#97250f"
    readonly property color primary: !dark ? event.primary : standard ? "#b7ccff" : event.darkPrimary
    readonly property color accent: !dark ? event.accent : standard ? "#ffb09e" : event.darkAccent
    readonly property color fill: dark ? "#dce6ff" : event.primary
    readonly property color fillInk: dark ? "#0a1e46" : "#ffffff"
    readonly property color fillRemain: dark ? "#93a3c8" : Qt.tint(event.primary, "#66ffffff")
    readonly property color primaryDeep: event.primaryDeep
    readonly property color highlight: event.highlight
    readonly property color deepInk: "#ffffff"
    readonly property color deepSoft: "#d6e0f5"
    readonly property color deepRemain: Qt.tint(primaryDeep, "#55a3b8ff")
    readonly property color accentOnDeep: event.accentOnDeep
    readonly property color outline: dark ? "#7e8ca8" : "#6b7690"
    readonly property color hair: dark ? "#2b3850" : "#d9dee8"
    readonly property color remain: dark ? "#43527a" : "#a9b4cb"
    readonly property color scrim: dark ? "#a3000000" : "#b80a1e46"
    readonly property color ok: dark ? "#7be3b6" : "#08573a"
    readonly property color already: dark ? "#a3c6ff" : "#1b4a93"
    readonly property color time: dark ? "#ffc873" : "#744000"
    readonly property color venue: dark ? "#78dfe8" : "#005762"
    readonly property color unlisted: dark ? "#ddbbff" : "#5c2a82"
    readonly property color stop: dark ? "#ffaca2" : "#991b1b"
    readonly property color unread: dark ? "#c9d1de" : "#3c4656"
    readonly property color okTint: dark ? card : "#e5f1eb"
    readonly property color venueTint: dark ? card : "#e8f3f4"
    readonly property color mapGround: dark ? "#0e1729" : "#e8ebe7"
    readonly property color paper: "#ffffff" // a ticket, in both themes
    readonly property color paperInk: "#0f172a"
    readonly property color paperInk2: "#3a455a"
    readonly property color photo: "#101826"
    readonly property color photoLine: "#7be3b6"

    // By Look.Tone. Bands keep the sunlight fills in both themes, so that a verdict looks the same everywhere.
    readonly property list<color> bands: ["#08573a", "#1b4a93", "#744000", "#005762", "#5c2a82", "#991b1b", "#3c4656"]
    readonly property list<color> tones: [ok, already, time, venue, unlisted, stop, unread]

    // Type.
    readonly property string family: "Noto Sans CJK SC"
    readonly property TypeRole mega: TypeRole { px: 176; line: 1.2 }
    readonly property TypeRole hero: TypeRole { px: 128; line: 1.2 }
    readonly property TypeRole display: TypeRole { px: 124; line: 1.2 }
    readonly property TypeRole title: TypeRole { px: 96 }
    readonly property TypeRole headline: TypeRole { px: 72; line: 1.3 }
    readonly property TypeRole large60: TypeRole { px: 60 }
    readonly property TypeRole tile: TypeRole { px: 58 }
    readonly property TypeRole label: TypeRole { px: 48 }
    readonly property TypeRole sub: TypeRole { px: 44; weight: Font.Normal; line: 1.35 }
    readonly property TypeRole body: TypeRole { px: 42; weight: Font.Normal; line: 1.45 }
    readonly property TypeRole fact: TypeRole { px: 40; weight: Font.Normal; line: 1.3 }
    readonly property TypeRole small: TypeRole { px: 36; weight: Font.Normal; line: 1.35 }
    readonly property TypeRole caption: TypeRole { px: 32; weight: Font.Normal; line: 1.3 }

    // Motion, ms; a still screen has none.
    readonly property int press: still ? 0 : 50
    readonly property int quick: still ? 0 : 160
    readonly property int pageIn: still ? 0 : 240
    readonly property int pageOut: still ? 0 : 120
    readonly property int sheet: still ? 0 : 320
    readonly property int sweep: still ? 0 : 600
    readonly property int spin: still ? 0 : 2400
    readonly property int loop: 2000

    // Large text: 1.25 up to 64 px, 1.12 above. English is set 12 % smaller. Nothing is smaller than 32.
    function px(size: int): int {
        return Math.max(32, Math.round(size * (english ? 0.88 : 1) * (!large ? 1 : size <= 64 ? 1.25 : 1.12)))
    }
}
