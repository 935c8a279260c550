using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>The data of a database should be encrypted with a key of the customer.</summary>
public sealed class DatabaseOwnKey : CustomerKeyRule<Database>
{
    public override string Id => "OCI-BASEDATABASE-104";

    private protected override string Noun => "database";
}
