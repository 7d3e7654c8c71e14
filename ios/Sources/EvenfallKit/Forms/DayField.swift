import EvenfallCore
import SwiftUI

/// A day that is asked for outside of a form, at most `latest`.
struct DayField: View {
  let id: String, label: String, day: NaiveDate, latest: NaiveDate, onChoose: @MainActor (NaiveDate) -> Void

  init(
    _ id: String, _ label: String, day: NaiveDate, latest: NaiveDate, onChoose: @escaping @MainActor (NaiveDate) -> Void
  ) { (self.id, self.label, self.day, self.latest, self.onChoose) = (id, label, day, latest, onChoose) }

  var body: some View {
    let value = Value.on(day)
    let field = DrawnField(id: id, label: label, help: nil, required: true, shape: .date, value: value)
    return VStack(alignment: .leading, spacing: 6) {
      FieldLabel(field: field)
      DateField(field: field, value: value, latest: latest) { if case .on(let day)? = $0 { onChoose(day) } }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }
}
