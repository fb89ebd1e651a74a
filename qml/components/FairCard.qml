// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a fair draw: what was sealed and when, what is left, the rules; and the sealed number itself, once it
// is public.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: card

    required property FairnessPage model
    property bool showRules: true
    readonly property real inner: width - 80
    readonly property real stockEnd: showRules ? rules.y - 8 : height - 20

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: Theme.outline

    FairSeal {
        id: seal
        model: card.model
        x: 40
        y: 24
        width: card.inner
        showSymbol: card.height > 500
    }
    Rectangle {
        x: 40
        y: seal.y + seal.height + 10
        width: card.inner
        height: Theme.hairLine
        color: Theme.hair
    }
    FairSecret {
        id: secret
        visible: card.model.published
        model: card.model
        x: 40
        y: seal.y + seal.height + 22
        width: card.inner
    }
    StockTable {
        id: stock
        visible: rows.length > 0 && card.stockEnd - y > 150
        x: 40
        y: secret.visible ? secret.y + secret.height + 8 : secret.y
        width: card.inner
        rows: card.model.stock
        rowHeight: Theme.large ? 60 : secret.visible ? 48 : 54
        maxHeight: Math.max(100, card.stockEnd - y)
    }
    FairRules {
        id: rules
        visible: card.showRules
        model: card.model
        x: 40
        y: card.height - height - 20
        width: card.inner
    }
}
