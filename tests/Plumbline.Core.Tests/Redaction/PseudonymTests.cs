using Plumbline.Core.Redaction;

namespace Plumbline.Core.Tests.Redaction;

public sealed class PseudonymTests
{
    private const string Key =
        "ocid1.key.oc1.iad.bbpaaaaaaaaac.abuwcljrlsflqpcnmk3fplcyzqvgmnt6tfyzw6gvcvqyxwnxfxkl3duvdlza";

    [Fact]
    public void The_same_OCID_has_the_same_pseudonym_in_every_release() =>
        Pseudonym.Of(Key).ShouldBe("ocid1.key.redacted.yl3r3wbz2nb2");

    [Theory]
    [InlineData("ocid1.tenancy.oc1..aaaaaaaa4hsk", "ocid1.tenancy.redacted.")]
    [InlineData("ocidv1:tenancy:oc1:phx:1460406592660:aaaaaaaab4faofrf", "ocid1.tenancy.redacted.")]
    [InlineData("gone", "ocid1.id.redacted.")]
    public void It_says_what_kind_of_thing_it_is(string id, string start)
    {
        Pseudonym.Of(id).ShouldStartWith(start);
        Pseudonym.Of(id).ShouldNotContain(id[^4..]);
    }

    [Fact]
    public void Two_OCIDs_have_two_pseudonyms() =>
        Enumerable
            .Range(0, 100_000)
            .Select(number => Pseudonym.Of($"ocid1.key.oc1.iad.vault.{number}"))
            .ShouldBeUnique();

    [Fact]
    public void A_text_keeps_everything_but_its_OCIDs() =>
        Pseudonym
            .In($"The key {Key}. It is in ocid1.compartment.oc1..aaaa, see https://x/?id={Key}&a=1.")
            .ShouldBe(
                $"The key {Pseudonym.Of(Key)}. It is in {Pseudonym.Of("ocid1.compartment.oc1..aaaa")}, see https://x/?id={Pseudonym.Of(Key)}&a=1."
            );

    [Theory]
    [InlineData("nothing here")]
    [InlineData("an ocid1 in words, ocid1.key, and docid1.x.y")]
    [InlineData("")]
    public void A_text_without_OCIDs_stays(string text) => Pseudonym.In(text).ShouldBe(text);

    [Fact]
    public void A_pseudonym_has_no_other_pseudonym()
    {
        Pseudonym.Of(Pseudonym.Of(Key)).ShouldBe(Pseudonym.Of(Key));
        Pseudonym.In($"x {Pseudonym.Of(Key)}.").ShouldBe($"x {Pseudonym.Of(Key)}.");
    }
}
