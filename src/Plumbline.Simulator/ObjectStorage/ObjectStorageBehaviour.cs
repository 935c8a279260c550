using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.ObjectStorage;

/// <summary>What Object Storage does beside showing what it has.</summary>
internal static class ObjectStorageBehaviour
{
    public static IEnumerable<KeyValuePair<string, Behaviour>> Operations(TimeSpan delay)
    {
        // The description is read when the first call comes, not at every start.
        (string Name, Behaviour Behaviour)[] operations =
        [
            ("GetNamespace", call => BucketBehaviour.GetNamespace(call)),
            ("ListBuckets", call => BucketBehaviour.ListBuckets(call)),
            ("GetBucket", call => BucketBehaviour.GetBucket(call)),
            ("HeadBucket", call => BucketBehaviour.HeadBucket(call)),
            ("CreateBucket", call => BucketBehaviour.CreateBucket(call)),
            ("UpdateBucket", call => BucketBehaviour.UpdateBucket(call)),
            ("ReencryptBucket", call => new BucketBehaviour(delay).ReencryptBucket(call)),
            ("ListObjects", call => ObjectListing.ListObjects(call)),
            ("PutObject", call => ObjectBehaviour.PutObject(call)),
            ("GetObject", call => ObjectBehaviour.GetObject(call)),
            ("HeadObject", call => ObjectBehaviour.GetObject(call)),
            ("ReencryptObject", call => ObjectBehaviour.ReencryptObject(call)),
        ];
        return operations.Select(pair =>
            KeyValuePair.Create($"object_storage.object_storage/{pair.Name}", pair.Behaviour)
        );
    }
}
