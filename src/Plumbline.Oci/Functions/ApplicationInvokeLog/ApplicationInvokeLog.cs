using Plumbline.Oci.Logging;

namespace Plumbline.Oci.Functions;

/// <summary>Who asked for what should be written down.</summary>
public sealed class ApplicationInvokeLog : ServiceLogRule<FunctionsApplication>
{
    public override string Id => "OCI-FUNCTIONS-102";

    private protected override string Service => "functions";

    private protected override string Category => "invoke";
}
