package org.twinreel.learning.host;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.twinreel.learning.autograd.AutogradStep;
import org.twinreel.learning.engine.NativeArray;
import org.twinreel.learning.network.Batch;
import org.twinreel.learning.network.Dropout;
import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.HybridNetwork;

/**
 * {@link HybridNetwork} and {@link HybridLoss} over parameters in the main memory, with the derivatives by hand: the
 * chain rule from the score back to the features, a layer at a time (Rumelhart et al. 1986, doi:10.1038/323533a0). The
 * engine's automatic differentiation computes the same in about twice the time; its form in {@link AutogradStep} is the
 * test's measure.
 */
public final class BackPropagation {
    private final HostParameters parameters;
    private final HiddenLayer content0;
    private final HiddenLayer content3;
    private final LinearLayer content6;
    private final HiddenLayer fusion0;
    private final HiddenLayer fusion3;
    private final ScoreLayer fusion5;
    private final AlignmentGradient alignment;
    private final int width;

    private final float[] content;
    private final float[] cf;
    private final float[] pairs;
    private final float[] pairGradients;
    private final float[] fusion0Gradients;
    private final float[] contentGradients;
    private final float[] cfGradients;
    private final float[] content3Gradients;
    private final float[] content0Gradients;

    /**
     * Back propagation through batches of up to so many rows.
     *
     * @param alpha weight of the alignment in the loss
     * @param dropout on the hidden layers' activations
     */
    public BackPropagation(HostParameters parameters, double alpha, Dropout dropout, int rows) {
        this.parameters = parameters;
        content0 = HiddenLayer.full(parameters, "content.0", "content.1", dropout, rows);
        content3 = HiddenLayer.full(parameters, "content.3", "content.4", dropout, rows);
        content6 = new LinearLayer(parameters, "content.6");
        fusion0 = HiddenLayer.full(parameters, "fusion.0", "fusion.1", dropout, rows);
        fusion3 = HiddenLayer.plain(parameters, "fusion.3", rows);
        fusion5 = new ScoreLayer(parameters, "fusion.5");
        width = parameters.cf().width();
        alignment = new AlignmentGradient(alpha, width);
        content = new float[rows * width];
        cf = new float[rows * width];
        pairs = new float[rows * 2 * width];
        pairGradients = new float[rows * 2 * width];
        fusion0Gradients = new float[rows * fusion0.width()];
        contentGradients = new float[rows * width];
        cfGradients = new float[rows * width];
        content3Gradients = new float[rows * content3.width()];
        content0Gradients = new float[rows * content0.width()];
    }

    /**
     * A batch's loss.
     *
     * @param mse mean squared error
     * @param alignment mean 1 − cos
     */
    record Loss(double mse, double alignment) {}

    /** Computes a batch's loss and puts the layers' gradients where the parameters keep them. */
    Loss differentiate(Batch batch) {
        int rows = batch.rows().length;
        float[] hidden = fusion3.forward(fusion0.forwardArray(pairs(batch)));
        double mse = fusion5.differentiate(hidden, targets(batch));
        fusion3.backward(hidden, rows, fusion0Gradients);
        fusion0.backward(fusion0Gradients, rows, pairGradients);
        double distance = alignment.differentiate(pairs, pairGradients, contentGradients, cfGradients, rows);
        content6.inputGradient(content6.backward(contentGradients), content3Gradients);
        content3.backward(content3Gradients, rows, content0Gradients);
        content0.backward(content0Gradients, rows);
        return new Loss(mse, distance);
    }

    /** Gradients of the batch's cf embeddings, one after the other; valid until the next batch. */
    float[] cfGradients() {
        return cfGradients;
    }

    /** [ce | cfe], b × 2e. */
    private NDArray pairs(Batch batch) {
        NDManager manager = batch.features().getManager();
        content6.forward(content3.forwardArray(content0.forwardArray(batch.features())), content);
        parameters.cf().read(batch.rows(), cf);
        int rows = batch.rows().length;
        placeSideBySide(rows);
        return NativeArray.filled(manager, new Shape(rows, 2L * width), view -> view.put(pairs, 0, view.remaining()));
    }

    /** A loop of its own: within a larger method, the compiler would take the whole forward pass for its body. */
    private void placeSideBySide(int rows) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(content, row * width, pairs, 2 * row * width, width);
            System.arraycopy(cf, row * width, pairs, (2 * row + 1) * width, width);
        }
    }

    private static float[] targets(Batch batch) {
        var targets = new float[batch.rows().length];
        NativeArray.view(batch.target()).get(targets);
        return targets;
    }
}
