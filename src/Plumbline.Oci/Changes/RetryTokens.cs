using System.Security.Cryptography;
using System.Text;
using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>
/// Names calls so that OCI knows one that is repeated: the same step of the same plan, on a resource of the same version, is
/// the same call, whichever process sends it.
/// </summary>
internal static class RetryTokens
{
    /// <summary>OCI takes 64 characters.</summary>
    public static string Of(StepRun run, string about)
    {
        var text = $"{run.PlanId} {run.Step.Id} {about}";
        return $"plumbline-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32]}";
    }
}
