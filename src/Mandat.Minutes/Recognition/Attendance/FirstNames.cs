using System.Collections.Frozen;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Common first names: they tell "Elias Hjort" from "Friluft North" where both could be meant. A name that is not among them is read all the same.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Common = (
        "Adam Agnes Agneta Ahmad Ahmed Aina Aino Albert Alexander Alexandra Alfred Ali Alice Alicia Alina Allan Alma Alva Alvar Amanda Amelie Amina Amir Amira " +
        "Anders Andrea Andreas Anette Anita Anja Ann Anna Anne Anneli Annelie Annette Annika Anton Arne Arvid Asta Astrid August Axel Barbro Ben Bengt Benjamin " +
        "Berit Bernt Bert Bertil Beth Bettan Birger Birgit Birgitta Bjarne Björn Bo Bodil Bosse Britt Britta Bruno Camilla Carin Carina Carl Carla Carlos " +
        "Carolina Caroline Catarina Catharina Cecilia Charlotte Chris Christel Christer Christian Christina Christine Claes Clara Claudia Conny Cornelia Dag " +
        "Dagmar Dagny Dan Dana Daniel Daniela David Dennis Diana Disa Doris Dragan Ebba Eddie Edit Edvin Edward Einar Eivor Eleanor Elena Eleonora Eli Elias " +
        "Elif Elin Elina Elis Elisabet Elisabeth Elise Ella Ellen Elly Elna Elsa Else Elsie Elsy Elvira Emelie Emil Emilia Emily Emma Emmanuel Erica Erik Erika " +
        "Erland Ernst Eskil Ester Estrid Eva Evelina Ewa Fanny Farah Farid Fatima Felicia Felix Filip Filippa Fiona Folke Frances Frank Frans Fred Fredrik " +
        "Fredrika Frida Gabriel Gabriella Georg George Gerd Gerda Gertrud Gittan Goran Greger Greta Gudrun Gun Gunbritt Gunilla Gunnar Gunnel Gunvor Gustaf " +
        "Gustav Göran Görel Gösta Hamid Hampus Hanna Hannah Hannes Hans Harald Harriet Harry Hassan Hedda Hedvig Helen Helena Helene Helga Helge Henning Henrik " +
        "Herman Hilda Hilding Hillevi Hjalmar Hugo Håkan Hélène Ibrahim Ida Ina Inga Inge Ingegerd Ingela Ingemar Inger Ingrid Ingvar Irene Iris Irma Isa " +
        "Isabel Isabella Isabelle Isak Ismail Ivan Ivar Jack Jacob Jakob James Jamila Jan Jane Janne Jari Jasmin Jasmine Jason Jennie Jenny Jens Jerker Jerry " +
        "Jesper Jessica Jim Jimmy Joakim Joan Joanna Joel Johan Johanna Johannes John Johnny Jon Jonas Jonatan Jonathan Jonna Josef Josefin Josefine Joseph " +
        "Juan Judit Judith Juha Julia Julian Jussi Jörgen Jørgen Kaisa Kaj Kajsa Karim Karin Karina Karl Karolina Katarina Kate Katherine Kathleen Katja Kennet " +
        "Kenneth Kent Kerstin Kevin Khadija Kim Kjell Klara Klas Knut Krister Kristian Kristin Kristina Kristoffer Kurt Lage Lars Lasse Laura Lea Leif Leila " +
        "Lena Lennart Leo Leon Leonard Lilian Lillemor Lina Linda Linn Linnea Linnéa Lisa Lisbet Lisbeth Lise Liselott Lo Lotta Lotten Louise Lova Love Lovisa " +
        "Lucas Lucia Ludvig Luis Lukas Maj Maja Majken Malena Malin Margareta Margit Maria Mariam Mariana Marianne Marie Marika Marina Mark Markus Marlene " +
        "Marta Martin Mary Mathias Matilda Mats Mattias Maud Max Mehmet Melika Melker Mia Micael Michael Michelle Mikael Mikaela Milan Milena Mina Mira Miriam " +
        "Moa Mohamed Mohammed Mona Monica Monika Morgan Mustafa Märta Mårten Nadia Naima Natalia Natalie Nathalie Nesrin Nicklas Nicole Niklas Nils Nina Noah " +
        "Noor Nora Nour Ola Olav Ole Olga Oliver Olivia Olle Olof Omar Orvar Oscar Oskar Otto Ove Owe Palle Patricia Patrick Patrik Paul Paula Paulina Pauline " +
        "Peder Per Pernilla Peter Petra Petter Philip Pia Pontus Pål Rachel Ragna Ragnar Rasmus Rebecca Rebecka Reza Richard Rickard Rikard Rita Robert Robin " +
        "Roger Roland Rolf Ronja Ronny Rosa Rose Roy Ruben Rune Rut Ruth Sabina Sally Sam Samira Samuel Sanna Sara Sarah Sebastian Selma Signe Sigrid Simon " +
        "Simone Siri Siv Sixten Sofia Sofie Solveig Sonja Staffan Stefan Stella Sten Stig Stina Sture Sune Susanna Susanne Sussie Suzanne Svante Svea Sven Tage " +
        "Tanja Tariq Tea Teresa Terese Terje Theo Therese Thomas Thor Tilda Tilde Tim Tina Tobias Tom Tomas Tommy Tony Torbjörn Tord Tore Torgny Torsten Torun " +
        "Tove Ture Tuva Tyra Ulf Ulla Ulrik Ulrika Ulrike Urban Ursula Valter Vanja Veikko Vera Veronica Veronika Victor Victoria Vidar Viktor Viktoria Vilhelm " +
        "Vilma Vincent Viola Viveka Vivianne Walter Wilhelm Wille William Wilma Yasmin Ylva Yngve Yusuf Yvonne Zahra Zainab Zara Zeinab Åke Åsa Örjan Östen")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the first word, or the first half of it, is a common first name.</summary>
    public static bool Begins(string name)
    {
        var end = name.AsSpan().IndexOfAny(' ', '-');
        return Common.Contains(end < 0 ? name : name[..end]);
    }
}
