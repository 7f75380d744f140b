using CrossAccount.Stacks;
using Pulumi;

return await Deployment.RunAsync<CrossAccountStack>();
