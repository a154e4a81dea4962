import { useParams } from '@tanstack/react-router';
import { provinceCode } from '../../domain/ids.ts';
import { WorkspaceGate } from '../../features/workspace/WorkspaceGate.tsx';
import { ProvinceProfile } from './ProvinceProfile.tsx';
import { UnknownProvince } from './UnknownProvince.tsx';

/** What has this province? */
export function ProvinceProfilePage() {
  const { provinceCode: asked } = useParams({ from: '/provinces/$provinceCode' });

  return (
    <WorkspaceGate needs={['clusters', 'provinces', 'indicators', 'units', 'observations']}>
      {(workspace) => {
        const province = workspace.dataset.provinceByCode.get(provinceCode(asked));

        return province ? (
          <ProvinceProfile key={province.code} workspace={workspace} province={province} />
        ) : (
          <UnknownProvince workspace={workspace} asked={asked} />
        );
      }}
    </WorkspaceGate>
  );
}
