using Plumbline.Core.Scans;

namespace Plumbline.Core.Tests.Scans;

public sealed class FindingTests
{
    /// <summary>Ids are stored by other tools: this value must never change.</summary>
    [Fact]
    public void The_id_is_the_same_for_ever() =>
        Finding.IdOf("OCI-KMS-004", "ocid1.key.oc1.iad.example").ShouldBe("3be4cbf9b184cc70bdef5fe5457c313f");

    [Fact]
    public void Rule_resource_and_sub_key_all_count()
    {
        string[] ids =
        [
            Finding.IdOf("a", "b"),
            Finding.IdOf("a", "c"),
            Finding.IdOf("c", "b"),
            Finding.IdOf("a", "b", "x"),
            Finding.IdOf("ab", ""),
        ];

        ids.ShouldBeUnique();
    }
}
