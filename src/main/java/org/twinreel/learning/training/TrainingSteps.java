package org.twinreel.learning.training;

import ai.djl.ndarray.NDManager;
import java.util.SplittableRandom;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.autograd.AdamW;
import org.twinreel.learning.autograd.AutogradStep;
import org.twinreel.learning.autograd.DeviceParameters;
import org.twinreel.learning.host.BackPropagation;
import org.twinreel.learning.host.FusedAdamW;
import org.twinreel.learning.host.HostParameters;
import org.twinreel.learning.host.HostStep;
import org.twinreel.learning.network.Dropout;
import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.ParameterLayout;
import org.twinreel.learning.step.AdamWConfig;
import org.twinreel.learning.step.TrainingStep;

/** Chooses how steps are taken: by PyTorch's own differentiation on a GPU, by ours on the CPU, where it is faster. */
final class TrainingSteps {
    private TrainingSteps() {}

    /**
     * The fastest steps for the device of {@code manager}, which they and their parameters live as long as.
     *
     * @param start the parameters' first values
     * @param random draws what is dropped
     */
    static TrainingStep on(
            NDManager manager, ParameterLayout layout, float[] start, TrainingConfig config, SplittableRandom random) {
        double alpha = config.get(HyperParameter.ALPHA);
        Dropout dropout = Dropout.of(config, random);
        AdamWConfig constants = AdamWConfig.of(config);
        if (manager.getDevice().isGpu()) {
            var parameters = new DeviceParameters(manager, layout, start);
            return new AutogradStep(new AdamW(manager, parameters, constants), new HybridLoss(alpha), dropout);
        }
        var parameters = new HostParameters(manager, layout, start, constants);
        var backPropagation = new BackPropagation(parameters, alpha, dropout, config.whole(HyperParameter.BATCH_SIZE));
        return new HostStep(parameters, backPropagation, new FusedAdamW(parameters, constants));
    }
}
