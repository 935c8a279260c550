namespace Plumbline.Oci.Client.Configuration;

/// <summary>How requests are authenticated, by the OCI CLI's <c>--auth</c> names.</summary>
internal enum AuthKind
{
    ApiKey,

    /// <summary>A session of <c>oci session authenticate</c>.</summary>
    SecurityToken,

    /// <summary>The compute instance that this runs on.</summary>
    InstancePrincipal,

    /// <summary>A user whom the instance speaks for, as in Cloud Shell.</summary>
    InstanceOboUser,

    /// <summary>A function or another resource that this runs in.</summary>
    ResourcePrincipal,

    /// <summary>A pod of an OKE cluster.</summary>
    OkeWorkloadIdentity,
}
