using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>How buckets are listed. What they hold is never asked for.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/objectstorage/20160918/</remarks>
internal sealed class ObjectStorageListings : ServiceListings
{
    private const string Host = "https://objectstorage.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Bucket>("object_storage", "ListBuckets", Host, "/n/{namespaceName}/b", "buckets")
        {
            Scope = ListScope.Namespace,
            SearchType = "Bucket",
            GetOperation = "GetBucket",
            Get = "/n/{namespaceName}/b/{name}",
            ListGrant = new(Verb.Inspect, "buckets"),
            GetGrant = new(Verb.Read, "buckets"),
        },
        new Listing<PreauthenticatedRequest>(
            "object_storage",
            "ListPreauthenticatedRequests",
            Host,
            "/n/{namespaceName}/b/{bucketName}/p",
            "pre-authenticated requests"
        )
        {
            Adopt = (request, bucket) => request with { BucketId = bucket.Id },
            IsIdLocal = true,
            Scope = ListScope.Namespace,
            Parent = ParentLink.By<Bucket>(("bucketName", bucket => bucket.Name)),
            ListGrant = new(Verb.Read, "buckets"),
        },
    ];
}
