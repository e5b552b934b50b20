package org.twinreel.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"千と千尋の神隠し", "🎬 <Tom & \"Jerry\">", "قصة", "]]>", "é"})
    void anyTitleComesBackFromTheFileAsItWas(String title) throws Exception {
        assertThat(readBack(title)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD83Cb", "a\uFFFEb", "a\nb"})
    void signsThatNoFileCanHoldAreLeftOut(String title) throws Exception {
        assertThat(readBack(title)).isEqualTo("ab");
    }

    private static String readBack(String title) throws Exception {
        var sheet = new SvgSheet(100, 50, title);
        sheet.words(title, 1, 2, Lettering.of(12, "#000000"));
        byte[] file = sheet.finish().getBytes(StandardCharsets.UTF_8);
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
        String name = svg.getElementsByTagName("title").item(0).getTextContent();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(name);
        return name;
    }
}
