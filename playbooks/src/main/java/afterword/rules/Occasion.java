package afterword.rules;

import afterword.application.Word;

/** When a person is glad of a piece of advice that asks for no step and finds no fault. */
public enum Occasion implements Word {
    BEFORE_LEAVING,
    WAITING,
    WRITING_THANKS,
    WRITING_AGAIN,
    CALLING,
    AFTER_A_NO,
    CHOOSING
}
