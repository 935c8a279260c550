namespace Plumbline.Oci.Client.Errors;

/// <summary>
/// A call to OCI that failed for good. <see cref="Exception.Message"/> is what the service (or the network) said;
/// <see cref="Describe"/> is the sentence for people.
/// </summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/API/References/apierrors.htm</remarks>
public sealed class OciException(OciCall call, int? status, string code, string message, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>What was called.</summary>
    public OciCall Call { get; } = call;

    /// <summary>The HTTP status; null when no whole answer came.</summary>
    public int? Status { get; } = status;

    /// <summary>OCI's error code, or one of <see cref="ClientErrorCode"/> when the service gave none.</summary>
    public string Code { get; } = code;

    /// <summary>Whether no whole answer came: others of this host will hardly come either.</summary>
    public bool IsUnanswered =>
        Code is ClientErrorCode.Unreachable or ClientErrorCode.Timeout or ClientErrorCode.TlsFailure;

    /// <summary>Whether there is no such host: a service that is not offered in a region has none there.</summary>
    public bool IsUnknownHost =>
        InnerException is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError };

    /// <summary>What Oracle's support asks for.</summary>
    public string? OpcRequestId { get; init; }

    /// <summary>Status and code, in short.</summary>
    public string Answer => Status is null ? Code : $"{Status} {Code}";

    /// <summary>What failed, where, and what to do.</summary>
    public string Describe()
    {
        var request = OpcRequestId is null ? "" : $" (opc-request-id {OpcRequestId})";
        return $"{Call.Operation} at {Call.Endpoint.Authority} failed: {Answer}: {Sentence(Message)}{request} {Advice}".Trim();
    }

    private string Advice =>
        (Status, Code) switch
        {
            (>= 400 and < 500, _) when Call.Service == "auth" =>
                "Look whether this machine's clock is right, and whether OCI knows the instance or resource.",
            (401, _) =>
                "Check that the API key is registered for this user (or the session has not expired) and that this machine's clock is right.",
            (>= 300 and < 400, _) or (_, ClientErrorCode.Unknown or ClientErrorCode.InvalidResponse) =>
                "A proxy or gateway in between may have changed the answer.",
            (403 or 404, _) =>
                "The user may lack a policy such as 'Allow group … to inspect compartments in tenancy' and 'Allow group … to inspect tenancies in tenancy'.",
            (429, _) => "OCI keeps throttling this tenancy: try again later.",
            (>= 500, _) => "OCI has a problem: try again later.",
            (_, ClientErrorCode.TlsFailure) =>
                "If a proxy or a private endpoint uses its own certificate authority, name its PEM file with --cert-bundle.",
            (_, ClientErrorCode.Unreachable or ClientErrorCode.Timeout) =>
                "Check the network, the region's name, and HTTPS_PROXY and NO_PROXY.",
            _ => "",
        };

    private static string Sentence(string text) => text.TrimEnd('.', ' ') + ".";
}
