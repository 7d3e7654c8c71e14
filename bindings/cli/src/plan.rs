//! The care plan: shown whole or window by window, and marked.

use crate::args::PlanAct;
use crate::failure::Failure;
use crate::here::Here;
use crate::log::told;
use crate::show::plan as draw;

pub(crate) fn plan(here: &Here, act: Option<&PlanAct>) -> Result<(), Failure> {
    match act {
        None => here.show(&here.diary.plan(here.now)?, draw::plan),
        Some(PlanAct::Show { id }) => match here.diary.window(id.clone(), here.now)? {
            Some(state) => here.show(&state, draw::window),
            None => Err(unknown(id)),
        },
        Some(PlanAct::Mark { id, how, on, preview }) => {
            let how = how.replace('-', "_");
            if !preview {
                return told(here, here.diary.mark_window(id.clone(), how, *on, here.now)?, None);
            }
            match here.diary.preview_mark(id.clone(), how, *on, here.now)? {
                Some(state) => here.show(&state, draw::moves),
                None => here.show(&here.diary.window(id.clone(), here.now)?.ok_or_else(|| unknown(id))?, draw::window),
            }
        }
        Some(PlanAct::Unmark { id }) => told(here, here.diary.unmark_window(id.clone(), here.now)?, None),
    }
}

fn unknown(id: &str) -> Failure {
    let id: String = id.chars().take(60).collect();
    Failure::Usage(format!("The plan holds nothing called {id}. Names stand beside each line of: evenfall plan."))
}
