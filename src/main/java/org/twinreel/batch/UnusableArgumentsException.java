package org.twinreel.batch;

/** Arguments with which no run can be done; the message is the sentence for the person. */
final class UnusableArgumentsException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableArgumentsException(String sentence) {
        super(sentence);
    }

    /** The sentence that says what is wrong and what to do. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
