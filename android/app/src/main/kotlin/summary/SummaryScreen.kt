package app.evenfall.summary

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.evenfall.copies.Groups
import app.evenfall.core.SummaryForm
import app.evenfall.core.SummaryPart
import app.evenfall.core.SummaryRange
import app.evenfall.core.SummaryState
import app.evenfall.core.Tone
import app.evenfall.forms.DayField
import app.evenfall.library.quietly
import app.evenfall.look.Bands
import app.evenfall.look.Charted
import app.evenfall.look.ChoiceChip
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.Point
import app.evenfall.look.QuietButton
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.SwitchRow
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.WeekBars
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.colours
import app.evenfall.look.oneStop
import app.evenfall.phone.activity
import app.evenfall.shell.Page
import app.evenfall.shell.Said
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** The summary for her midwife: which days, what goes in, and the ways to hand it over. `onShown`: it was in other hands. */
@Composable
fun SummaryScreen(model: SummaryModel, onShown: () -> Unit) {
    val shell = around
    val here = LocalContext.current
    val activity = activity()
    val list = rememberLazyListState()
    DisposableEffect(model) { onDispose { if (activity?.isChangingConfigurations != true) model.leave() } }
    LaunchedEffect(model) { model.health.look() }
    LaunchedEffect(model.share.made) { model.share.give(here, shell.say) }
    Shown(model) { state ->
        val onShow = model.onShow
        if (onShow == null) {
            SummaryScreen(state, model, list, shell.say)
        } else {
            SummaryShown(state, onShow, model::turnTo, model::endShow) {
                model.endShow()
                onShown()
            }
        }
    }
}

@Composable
private fun SummaryScreen(state: SummaryState, model: SummaryModel, list: LazyListState, say: (Said) -> Unit) =
    Page(state.title, trouble = model.trouble ?: model.share.trouble ?: model.health.trouble, list = list) {
        quietly(state.about)
        block("page label") { Section(state.pagesLabel) }
        block("page") { SummaryPageCard(state, model.page, model.share.paperOf(state)) }
        block("ranges label") { Section(state.rangesLabel) }
        block("ranges") {
            Wrapping { state.ranges.forEach { ChoiceChip(it.words, it.here, { model.choose(it.range) }) } }
        }
        state.dates?.let { dates ->
            block("dates") {
                OpenCard {
                    val (first, last) = state.first to state.last
                    DayField(dates.firstLabel, first, dates.latest) { model.choose(SummaryRange.Between(it, last)) }
                    DayField(dates.lastLabel, last, dates.latest) { model.choose(SummaryRange.Between(first, it)) }
                }
            }
        }
        block("sections label") { Section(state.sectionsLabel) }
        state.sections.forEach { part -> block("part ${part.id}") { Part(part) { model.switch(part, it) } } }
        state.nothingIn?.let { block("nothing in") { TonedCard { Words(it, Type.body) } } }
        quietly(*state.foot.toTypedArray())
        forms(state, model)
        handing(state, model)
        health(state.health, model.health) { model.putInHealth(say) }
        block("shared label") { Section(state.sharedLabel) }
        state.shared.forEach { shared ->
            block("shared ${shared.id}") {
                OpenCard {
                    Words(shared.words, Type.label)
                    QuietButton(state.forget, { model.forget(shared.id, say) }, spoken = "${state.forget}, ${shared.words}")
                }
            }
        }
        state.noShared?.let { quietly(it) }
    }

@Composable
private fun Part(part: SummaryPart, onTurn: (Boolean) -> Unit) = OpenCard {
    val ink = if (part.urgent) Tone.URGENT.colours.ink else Look.colours.ink
    SwitchRow(part.title, null, part.on, onTurn, Modifier.semantics { heading() }, Type.lead, ink)
    if (part.on) {
        PartCharts(part)
        part.lines.forEach { Point(it, Type.label) }
    }
}

/** What a part shows as a drawing; its title stands over it already. */
@Composable
internal fun PartCharts(part: SummaryPart) {
    part.bars?.let { Charted(it.words.copy(finding = "")) { WeekBars(it, Look.colours.legs) } }
    part.bands?.let { Charted(it.words.copy(finding = "")) { Bands(it, Look.colours.iron) } }
}

private fun LazyListScope.forms(state: SummaryState, model: SummaryModel) {
    val share = model.share
    block("forms label") { Section(state.formsLabel) }
    block("forms") {
        Wrapping { state.forms.forEach { ChoiceChip(it.words, it.form == share.form, { share.form = it.form }) } }
    }
    if (share.form != SummaryForm.PDF) return
    block("papers label") { Section(state.papersLabel) }
    block("papers") {
        Wrapping {
            state.papers.forEach {
                ChoiceChip(it.words, it.paper == share.paperOf(state), { model.print(it.paper) })
            }
        }
    }
}

/** The ways to hand it over; where nothing goes in there are none. */
private fun LazyListScope.handing(state: SummaryState, model: SummaryModel) {
    val share = model.share
    val some = state.nothingIn == null
    block("share") { MainButton(state.share, { model.share() }, icon = Icon.Share, enabled = some) }
    share.said?.let {
        block("said") { Words(it, Type.strong, modifier = Modifier.semantics { liveRegion = LiveRegionMode.Polite }) }
    }
    quietly(state.shareNote)
    block("seal") {
        OpenCard {
            SwitchRow(state.seal, state.sealNote, share.passphrase != null, share::seal)
            share.passphrase?.let { Sealed(it, state) { share.seal(true) } }
        }
    }
    if (!some) return
    block("show") {
        OpenCard {
            SideButton(state.show, { model.turnTo(0) }, icon = Icon.Source)
            Words(state.showNote, Type.label, Look.colours.ink2)
        }
    }
    block("squares") {
        OpenCard {
            state.squares?.let { SideButton(it, model::showSquares, icon = Icon.Scan) }
            Words(state.squaresNote, Type.label, Look.colours.ink2)
        }
    }
}

@Composable
private fun Sealed(passphrase: String, state: SummaryState, another: () -> Unit) {
    Column(Modifier.oneStop(null)) { Groups(passphrase) }
    QuietButton(state.sealAnother, another)
    Words(state.sealOpens, Type.label, Look.colours.ink2)
}
