package app.evenfall.whythis

import app.evenfall.core.AdviceListState
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.Submitted
import app.evenfall.core.WhyThisState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** A screen with an advice on it: its question is kept there, or the advice silenced. */
abstract class AdvisedModel<S : Any>(diary: OpenDiary, read: DiaryInterface.(Moment) -> S?) :
    ScreenModel<S>(diary, read) {
    fun ask(rule: String, then: (Submitted) -> Unit) = tell({ askFromAdvice(rule, it) }, then = then)

    fun silence(rule: String, then: (Submitted) -> Unit) = tell({ notForMe(rule, it) }, then = then)
}

/** What an advice rests on, whether or not it speaks now. */
class WhyThisModel(diary: OpenDiary, rule: String) : AdvisedModel<WhyThisState>(diary, { whyThis(rule, it) })

/** Everything Evenfall may say by itself. */
class AdviceListModel(diary: OpenDiary) : ScreenModel<AdviceListState>(diary, { adviceList(it) })
