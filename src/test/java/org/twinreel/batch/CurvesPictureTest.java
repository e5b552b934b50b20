package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvesPictureTest {
    private final StyleColours colours = new StyleColours();

    @Test
    void isAPngOfTheSizeThatItSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("curves.png");

        new CurvesPicture(HandMade.history(30), HandMade.MESSAGES).writeTo(file);

        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(1600);
        assertThat(read.getHeight()).isEqualTo(900);
    }

    @Test
    void showsBothCurvesInBothHalvesAndTheMeanPredictorAtTheLeft() {
        BufferedImage picture = new CurvesPicture(HandMade.history(30), HandMade.MESSAGES).draw();

        assertThat(pixels(picture, 0, 800, colours.of("train"))).isGreaterThan(500);
        assertThat(pixels(picture, 0, 800, colours.of("validation"))).isGreaterThan(500);
        assertThat(pixels(picture, 0, 800, colours.of("reference"))).isGreaterThan(200);
        assertThat(pixels(picture, 800, 1600, colours.of("train"))).isGreaterThan(500);
        assertThat(pixels(picture, 800, 1600, colours.of("validation"))).isGreaterThan(500);
    }

    @Test
    void leavesOutWhatWasNotMeasuredWithoutAValidationSplit() {
        BufferedImage picture = new CurvesPicture(HandMade.unvalidated(), HandMade.MESSAGES).draw();

        assertThat(pixels(picture, 0, 1600, colours.of("train"))).isPositive();
        assertThat(pixels(picture, 0, 1600, colours.of("validation"))).isZero();
        assertThat(pixels(picture, 0, 1600, colours.of("reference"))).isZero();
    }

    private static long pixels(BufferedImage picture, int from, int to, Color colour) {
        return IntStream.range(0, picture.getHeight())
                .flatMap(y -> IntStream.range(from, to).map(x -> picture.getRGB(x, y)))
                .filter(pixel -> pixel == colour.getRGB())
                .count();
    }
}
