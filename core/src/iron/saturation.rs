//! Transferrin saturation worked out from serum iron and what can bind it.

use super::labs::{CannotConvert, IRON_BOUND_UMOL_PER_G};

/// Transferrin saturation in %, from serum iron and total iron-binding capacity, both in µmol/L
/// (EVIDENCE C.4, conf-S).
///
/// # Errors
/// [`CannotConvert`] for what is no amount, or a capacity of 0.
pub fn from_binding_capacity(iron_umol_l: f64, capacity_umol_l: f64) -> Result<f64, CannotConvert> {
    let amounts = [iron_umol_l, capacity_umol_l];
    if amounts.iter().any(|amount| !amount.is_finite() || *amount < 0.0) {
        return Err(CannotConvert::NotAnAmount);
    }
    if capacity_umol_l <= 0.0 {
        return Err(CannotConvert::DividedByNothing);
    }
    Ok(100.0 * iron_umol_l / capacity_umol_l)
}

/// Transferrin saturation in %, from serum iron in µmol/L and transferrin in g/L (EVIDENCE C.4, conf-S).
///
/// # Errors
/// [`CannotConvert`] for what is no amount, or a transferrin of 0.
pub fn from_transferrin(iron_umol_l: f64, transferrin_g_l: f64) -> Result<f64, CannotConvert> {
    from_binding_capacity(iron_umol_l, IRON_BOUND_UMOL_PER_G * transferrin_g_l)
}
