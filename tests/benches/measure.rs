//! Timing two pieces of work turn about, and printing them beside each other.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// What one piece of work took, round by round.
#[derive(Debug, Default)]
pub struct Times {
    wall: Vec<Duration>,
    processor: Vec<Duration>,
}

impl Times {
    /// Times `work` once. What it makes is dropped after the clock has stopped.
    pub fn add<T>(&mut self, work: impl FnOnce() -> T) {
        let (processor, wall) = (processor_time(), Instant::now());
        let made = black_box(work());
        self.wall.push(wall.elapsed());
        self.processor.push(processor_time().saturating_sub(processor));
        drop(made);
    }

    /// What one round took, told by whoever timed it.
    pub fn told(&mut self, wall: Duration, processor: Duration) {
        self.wall.push(wall);
        self.processor.push(processor);
    }

    /// The quickest round by the clock on the wall, in milliseconds.
    pub fn least(&self) -> f64 {
        in_order(&self.wall).first().copied().unwrap_or_default()
    }

    /// The quickest round by the time on the processor, in milliseconds.
    fn least_on_processor(&self) -> f64 {
        in_order(&self.processor).first().copied().unwrap_or_default()
    }

    fn print(&self, name: &str) {
        let (wall, processor) = (in_order(&self.wall), in_order(&self.processor));
        let middle = |times: &[f64]| times.get(times.len() / 2).copied().unwrap_or_default();
        let least = |times: &[f64]| times.first().copied().unwrap_or_default();
        println!(
            "  {name:<12} {:>11} {:>11} {:>11} {:>11}",
            time(least(&wall)),
            time(middle(&wall)),
            time(least(&processor)),
            time(middle(&processor)),
        );
    }
}

/// Does the two turn about, so often, after each was done once for nothing.
pub fn turn_about<T, U>(rounds: usize, mut ours: impl FnMut() -> T, mut floor: impl FnMut() -> U) -> [Times; 2] {
    let mut times = [Times::default(), Times::default()];
    drop((ours(), floor()));
    for _ in 0..rounds {
        times[0].add(&mut ours);
        times[1].add(&mut floor);
    }
    times
}

/// Does one thing so often, where there is nothing to hold it against.
pub fn alone<T>(rounds: usize, mut ours: impl FnMut() -> T) -> Times {
    let mut times = Times::default();
    drop(ours());
    for _ in 0..rounds {
        times.add(&mut ours);
    }
    times
}

/// Prints ours beside its floor, and how their quickest rounds compare with the target.
pub fn beside(what: &str, [ours, floor]: &[Times; 2], most: f64) {
    heading(what);
    ours.print("Evenfall");
    floor.print("bare");
    let ratio = ours.least() / floor.least();
    println!("  {ratio:.2} times the floor; target at most {most} times: {}", verdict(ratio <= most));
}

/// Prints ours beside another's, and how the CPU times of their quickest rounds compare with the target.
pub fn beside_another(what: &str, name: &str, [ours, other]: &[Times; 2], most: f64) {
    heading(what);
    ours.print("Evenfall");
    other.print(name);
    let ratio = ours.least_on_processor() / other.least_on_processor();
    println!("  {ratio:.3} times {name}'s CPU time; target at most {most} times: {}", verdict(ratio <= most));
}

/// Prints a time that has no floor.
pub fn by_itself(what: &str, ours: &Times) {
    heading(what);
    ours.print("Evenfall");
}

/// "within" or "beyond" a target.
pub fn verdict(within: bool) -> &'static str {
    if within { "within" } else { "beyond" }
}

fn heading(what: &str) {
    println!("\n{what}");
    println!("  {:<12} {:>11} {:>11} {:>11} {:>11}", "", "wall least", "wall middle", "CPU least", "CPU middle");
}

fn in_order(times: &[Duration]) -> Vec<f64> {
    let mut times: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1_000.0).collect();
    times.sort_by(f64::total_cmp);
    times
}

fn time(milliseconds: f64) -> String {
    if milliseconds < 1.0 { format!("{:.1} µs", milliseconds * 1_000.0) } else { format!("{milliseconds:.2} ms") }
}

fn processor_time() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(now.tv_sec.cast_unsigned(), u32::try_from(now.tv_nsec).unwrap_or_default())
}
