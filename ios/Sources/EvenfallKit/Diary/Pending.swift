import EvenfallCore

func unforeseenTrouble(language: String) -> TroubleState { TroubleState(title: "", safe: "", act: "") }
