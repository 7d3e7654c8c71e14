//! Iron: doses swallowed, iron eaten, supplements, laboratory results, and the hour around tea.

pub mod dose;
pub(crate) mod store;
