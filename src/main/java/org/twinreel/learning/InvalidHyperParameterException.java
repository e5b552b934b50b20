package org.twinreel.learning;

/** A value outside a hyper-parameter's range. */
public final class InvalidHyperParameterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final HyperParameter parameter;
    private final double value;

    /** An exception for {@code value}, which {@code parameter} does not accept. */
    public InvalidHyperParameterException(HyperParameter parameter, double value) {
        super(parameter.optionName() + " must lie in " + parameter.minimum() + ".." + parameter.maximum() + " but was "
                + value);
        this.parameter = parameter;
        this.value = value;
    }

    /** The parameter. */
    public HyperParameter parameter() {
        return parameter;
    }

    /** The value that it does not accept. */
    public double value() {
        return value;
    }
}
