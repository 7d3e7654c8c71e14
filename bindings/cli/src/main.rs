//! Evenfall in a terminal: draws what the core says, and passes on what she types. Nothing is decided here.

mod advice;
mod args;
mod ask;
mod breathe;
mod calc;
mod copies;
mod demo;
mod failure;
mod here;
mod legs;
mod log;
mod mood_check;
mod open;
mod plan;
mod read;
mod reminders;
mod show;
mod summary;
mod type_in;
mod when;

use std::process::ExitCode;

use args::{Cli, Command};
use clap::Parser;
use failure::Failure;
use here::Here;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn run(cli: &Cli) -> Result<(), Failure> {
    let common = &cli.common;
    match &cli.command {
        Command::Demo { folder, again } => demo::play(folder, *again, &common.lang),
        Command::Calc { what } => calc::calculate(what, common),
        Command::Restore { file, yes, secret } => copies::restore(file, *yes, secret, common),
        Command::BeginAnew { yes } => copies::begin_anew(*yes, common),
        Command::Backup { file, secret, suggest } => copies::back_up(&Here::open(common)?, file, secret, *suggest),
        Command::Export { file, csv } => copies::export(&Here::open(common)?, file.as_deref(), csv.as_deref()),
        Command::Import { file } => copies::import(&Here::open(common)?, file),
        Command::Log { kind, fields, form, yes } => {
            log::log(&Here::open(common)?, kind.as_deref(), fields, *form, *yes)
        }
        Command::Edit { kind, id, fields, yes } => log::edit(&Here::open(common)?, kind, id, fields, *yes),
        Command::Delete { kind, id } => log::delete(&Here::open(common)?, kind, id),
        Command::Due { way, fields, preview } => log::due(&Here::open(common)?, way.as_deref(), fields, *preview),
        Command::Ended { fields, mistake } => log::ended(&Here::open(common)?, fields, *mistake),
        Command::Settings { sheet, fields } => log::settings(&Here::open(common)?, sheet.as_deref(), fields),
        Command::Care { asked: Some(question), .. } => log::mark_asked(&Here::open(common)?, question),
        Command::Care { up: Some(question), .. } => log::move_question(&Here::open(common)?, question, true),
        Command::Care { down: Some(question), .. } => log::move_question(&Here::open(common)?, question, false),
        Command::Plan { act } => plan::plan(&Here::open(common)?, act.as_ref()),
        Command::CheckMedicine { name, ask: true } => log::ask_about_medicine(&Here::open(common)?, name),
        Command::Legs { fields, begin, preview } => legs::sort(&Here::open(common)?, fields, *begin, *preview),
        Command::Breathe { exercise, minutes, no_wait } => {
            breathe::breathe(&Here::open(common)?, exercise.as_deref(), *minutes, *no_wait)
        }
        Command::MoodCheck { fields, yes } => mood_check::mood_check(&Here::open(common)?, fields, *yes),
        Command::Today => advice::today(&Here::open(common)?),
        Command::Why { rule: Some(rule), ask: true } => advice::ask(&Here::open(common)?, rule),
        Command::Why { rule, .. } => advice::why(&Here::open(common)?, rule.as_deref()),
        Command::NotForMe { rule } => advice::not_for_me(&Here::open(common)?, rule),
        Command::Reminders(asked) => reminders::reminders(&Here::open(common)?, asked),
        Command::Calendar { out, zone } => reminders::calendar(&Here::open(common)?, out, zone.as_deref()),
        Command::Summary { asked, secret } => summary::hand_over(&Here::open(common)?, asked, secret),
        Command::HelpNow => read::help_now(Here::open(common), common),
        reading => read::read(&Here::open(common)?, reading),
    }
}
